import { all, type Predicate } from '../access/index.ts'
import type { FieldSpec, Operator, RecordSpec } from '../records/index.ts'

/** One argument of a record's filter: its GraphQL name, field and operator. */
export interface FilterArgument {
  name: string
  field: FieldSpec
  operator: Operator
}

/** The arguments of `XFilter`, in declaration order: `status`, `status_in`, `receivedAt_gte`. */
export function filterArguments(spec: RecordSpec): FilterArgument[] {
  return [...spec.fields.values()].filter((field) => !field.hidden).flatMap((field) =>
    (field.filter ?? []).map((operator) => ({ name: operator === 'eq' ? field.name : `${field.name}_${operator}`, field, operator })))
}

/** What a caller sent in `filter`, as a predicate. GraphQL has already refused unknown names. */
export function filterPredicate(spec: RecordSpec, filter: Record<string, unknown> | null | undefined): Predicate {
  if (!filter) return true
  const sent = filterArguments(spec).filter(({ name }) => filter[name] !== undefined && filter[name] !== null)
  return all(...sent.map(({ name, field, operator }): Predicate => {
    const value = filter[name]
    if (operator === 'in') return { field: field.name, is: 'in', values: value as unknown[] }
    if (operator === 'null') return { field: field.name, is: 'null', value: value as boolean }
    return { field: field.name, is: operator, value }
  }))
}
