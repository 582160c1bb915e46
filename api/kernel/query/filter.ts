import { all, within, type Predicate } from '../access/index.ts'
import { isId, type FieldSpec, type Operator, type RecordSpec } from '../records/index.ts'
import { fits } from './fits.ts'

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
  const ids = Array.isArray(filter['id_in']) ? within('id', filter['id_in'].filter(isId)) : true
  return all(ids, ...sent.map(({ name, field, operator }): Predicate => {
    const value = filter[name]
    if (operator === 'in') return within(field.name, (value as unknown[]).filter((one) => fits(field, one)))
    if (operator === 'null') return { field: field.name, is: 'null', value: value as boolean }
    if (!fits(field, value)) return false
    return { field: field.name, is: operator, value }
  }))
}
