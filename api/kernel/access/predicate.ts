/**
 * A condition over a record's own fields, as data: row scope and filters are written in it, tests read it,
 * and one compiler turns it into SQL. Field names are the record's property names.
 */
export type Predicate =
  | boolean
  | { all: Predicate[] }
  | { any: Predicate[] }
  | { not: Predicate }
  | { field: string; is: 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'contains'; value: unknown }
  | { field: string; is: 'in'; values: readonly unknown[] }
  | { field: string; is: 'null'; value: boolean }
  /** One instant lies at most, or at least, so many seconds after another of the same row. */
  | { field: string; is: 'soonAfter' | 'longAfter'; other: string; seconds: number }
  /** One instant falls on an earlier day, in Asia/Shanghai, than another of the same row. */
  | { field: string; is: 'dayBefore'; other: string }
  /** The record that a link field points at satisfies `where`; `to` names its kind where the field can point at any. */
  | { via: string; to?: string; where: Predicate }
  /** Some record of the named kind points back at this one through `by` and satisfies `where`; or at least so many do. */
  | { has: string; by: string; where: Predicate; atLeast?: number }

export const eq = (field: string, value: unknown): Predicate => ({ field, is: 'eq', value })
export const within = (field: string, values: readonly unknown[]): Predicate =>
  values.length === 0 ? false : { field, is: 'in', values }
export const not = (predicate: Predicate): Predicate => (typeof predicate === 'boolean' ? !predicate : { not: predicate })

/** Conjunction that folds constants, so that an unscoped read costs no SQL. */
export function all(...parts: Predicate[]): Predicate {
  const kept = parts.filter((part) => part !== true)
  if (kept.includes(false)) return false
  return kept.length === 0 ? true : kept.length === 1 ? kept[0]! : { all: kept }
}

/** Disjunction that folds constants. */
export function any(...parts: Predicate[]): Predicate {
  const kept = parts.filter((part) => part !== false)
  if (kept.includes(true)) return true
  return kept.length === 0 ? false : kept.length === 1 ? kept[0]! : { any: kept }
}

/** An instant between two others, both included. */
export const during = (field: string, { from, to }: { from: Date; to: Date }): Predicate => all({ field, is: 'gte', value: from }, { field, is: 'lte', value: to })

/** A predicate around another one; nothing matches where that one cannot. */
export const onlyIf = (part: Predicate, around: (part: Predicate) => Predicate): Predicate => (part === false ? false : around(part))
