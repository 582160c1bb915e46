/** What is ordered as a file, or printed: the fields, filters and order of a list. */
export interface ExportOrder {
  record: string
  columns: string[]
  filter: Record<string, unknown>
  sort: { field: string; direction: string }[]
}

/** Empty inputs of a filter form are not filters. */
const filled = (filter: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)))

/** An order as the server wants it. */
export const written = (order: ExportOrder): ExportOrder => ({ ...order, filter: filled(order.filter) })
