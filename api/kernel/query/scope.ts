import type { Acting, Predicate } from '../access/index.ts'
import type { FieldSpec, RecordSpec } from '../records/index.ts'

/**
 * The rows of a record that somebody may read: the one place where row scope is applied, for list, get, nested record,
 * count, search, export, file and print alike.
 */
export function readScope(spec: RecordSpec, acting: Acting): Predicate {
  return scopeOf(spec, acting, spec.access.read)
}

/** The rows on which somebody holds a permission: scope of the record, reach of the permission. */
export function scopeOf(spec: RecordSpec, acting: Acting, permission: string): Predicate {
  if (!acting.may(permission)) return false
  const { read, scope, actScope = scope } = spec.access
  return (permission === read ? scope : actScope)(acting, acting.reach(permission))
}

/** On which of the rows a caller sees this field: everywhere he reads the row, unless the field asks for more. */
export function fieldScope(spec: RecordSpec, field: Pick<FieldSpec, 'see'>, acting: Acting): Predicate {
  return field.see === undefined ? true : scopeOf(spec, acting, field.see)
}
