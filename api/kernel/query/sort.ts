import { all, any, eq, type Predicate } from '../access/index.ts'
import type { FieldSpec, RecordSpec } from '../records/index.ts'
import { fits } from './fits.ts'

export type Direction = 'ASC' | 'DESC'
export interface SortBy { field: string; direction: Direction }

/** Fields that one list may be sorted by. */
export const MOST_SORTS = 5

/** The order a list is read in: as asked, else the record's own, the id always the last tie-breaker. */
export function sortOrder(spec: RecordSpec, asked: readonly SortBy[] | null | undefined): SortBy[] {
  const chosen = asked?.length ? [...asked] : spec.order ? [spec.order] : []
  return [...chosen, { field: 'id', direction: chosen.at(-1)?.direction ?? 'ASC' }]
}

/** A place in a list: the values of its sort fields, opaque to callers. */
export const cursorOf = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')

const kindOf = (spec: RecordSpec, name: string): Pick<FieldSpec, 'kind'> => spec.fields.get(name) ?? { kind: 'link' }

/** Reads a cursor back; nothing for text that is none or belongs to another order. */
export function valuesOfCursor(spec: RecordSpec, cursor: string, order: readonly SortBy[]): unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (!Array.isArray(values) || values.length !== order.length) return undefined
    return order.every(({ field }, at) => values[at] === null && field !== 'id' || fits(kindOf(spec, field), values[at])) ? values : undefined
  } catch {
    return undefined
  }
}

/** PostgreSQL keeps nulls last going up and first going down; a keyset must say the same. */
function beyond({ field, direction }: SortBy, value: unknown): Predicate {
  if (direction === 'ASC') return value === null ? false : any({ field, is: 'gt', value }, { field, is: 'null', value: true })
  return value === null ? { field, is: 'null', value: false } : { field, is: 'lt', value }
}

const same = (field: string, value: unknown): Predicate => (value === null ? { field, is: 'null', value: true } : eq(field, value))

/** The rows that come after a place in the list. */
export function afterCursor(order: readonly SortBy[], values: readonly unknown[]): Predicate {
  return any(...order.map((by, index) =>
    all(...order.slice(0, index).map((earlier, at) => same(earlier.field, values[at])), beyond(by, values[index]))))
}
