import { all, not, within, type Acting, type Predicate } from '../access/index.ts'
import { MONTH, monthOf } from '../calendar/index.ts'
import { isId, type Condition, type FieldSpec, type Operator, type RecordSpec } from '../records/index.ts'
import { fits } from './fits.ts'

/** One argument of a record's filter: its GraphQL name, field and operator. */
export interface FilterArgument {
  name: string
  field: FieldSpec
  operator: Operator
  /** The rows that it asks for, where no column holds the answer. */
  condition?: Condition
}

/** The arguments of `XFilter`, in declaration order: `status`, `status_in`, `receivedAt_gte`; the record's conditions follow. */
export function filterArguments(spec: RecordSpec): FilterArgument[] {
  const ofFields = [...spec.fields.values()].filter((field) => !field.hidden).flatMap((field) =>
    (field.filter ?? []).map((operator): FilterArgument => ({ name: operator === 'eq' ? field.name : `${field.name}_${operator}`, field, operator })))
  const conditions = Object.entries(spec.conditions ?? {}).map(([name, condition]): FilterArgument =>
    ({ name, field: { name, kind: condition.asks ? 'text' : 'flag', label: condition.label, see: condition.needs }, operator: 'eq', condition }))
  return [...ofFields, ...conditions]
}

function answer(condition: Condition, asked: unknown, acting: Acting): Predicate {
  const may = condition.needs === undefined || acting.may(condition.needs)
  if (condition.asks) return may && MONTH.test(String(asked)) ? condition.rows(acting, monthOf(String(asked))) : false
  const yes = may ? condition.rows(acting) : false
  return asked === true ? yes : not(yes)
}

/** Values that one `_in` may name: more than any screen asks for, and far fewer than a statement has room for. */
export const MOST_VALUES = 1000

/** The argument of a filter that names too many values, if one does. */
export const overlongArgument = (filter: Record<string, unknown> | null | undefined): string | undefined =>
  Object.entries(filter ?? {}).find(([, value]) => Array.isArray(value) && value.length > MOST_VALUES)?.[0]

/** What a caller sent in `filter`, as a predicate. GraphQL has already refused unknown names. */
export function filterPredicate(spec: RecordSpec, filter: Record<string, unknown> | null | undefined, acting: Acting): Predicate {
  if (!filter) return true
  const sent = filterArguments(spec).filter(({ name }) => filter[name] !== undefined && filter[name] !== null)
  const ids = Array.isArray(filter['id_in']) ? within('id', filter['id_in'].filter(isId)) : true
  return all(ids, ...sent.map(({ name, field, operator, condition }): Predicate => {
    const value = filter[name]
    if (condition) return answer(condition, value, acting)
    if (operator === 'in') return within(field.name, (value as unknown[]).filter((one) => fits(field, one)))
    if (operator === 'null') return { field: field.name, is: 'null', value: value as boolean }
    if (!fits(field, value)) return false
    return { field: field.name, is: operator, value }
  }))
}
