import type { Acting, Reach } from './acting.ts'
import { all, any, eq, not, within, type Predicate } from './predicate.ts'

/** Which rows of a record a permission reaches for somebody. */
export type Scope = (acting: Acting, reach: Reach) => Predicate

/**
 * A record's access, declared beside it: who reads it, which rows, and who writes it where it is a plain record.
 * There is no default: a record without one does not compile, a permission nobody declared stops the start.
 */
export interface RecordAccess {
  read: string
  scope: Scope
  /** Rows that every other permission reaches, where reading goes further than acting. */
  actScope?: Scope
  /** Plain records only: who creates and changes them through the generated form. */
  create?: string
  update?: string
}

/** Everyone who has the permission anywhere reads every row: reference data of the city. */
export const everywhere: Scope = () => true

/**
 * The ordinary scope: the city, the bureau, the department, or a person named in the row
 * (who counts for those they cover as well).
 */
export function byPlace(fields: { bureau?: string; department?: string; people?: string[] }): Scope {
  return (acting, reach) => {
    if (reach.city) return true
    const people = [acting.staffId, ...acting.covering.map((cover) => cover.staffId)].filter((id) => id !== undefined)
    return any(
      fields.bureau ? within(fields.bureau, reach.bureaus) : false,
      fields.department ? within(fields.department, reach.departments) : false,
      ...(fields.people ?? []).map((field) => within(field, people)),
    )
  }
}

/** Rows in which none of these fields names the caller: what somebody else is to check. */
export const byOthers = ({ staffId }: Acting, ...fields: readonly string[]): Predicate =>
  (staffId === undefined ? true : all(...fields.map((field) => not(eq(field, staffId)))))

/** Rows of a bureau are read by whoever has the permission anywhere in that bureau. */
export const inBureau: Scope = (acting, reach) =>
  reach.city ? true : any(within('bureauId', reach.bureaus), acting.bureauId && reach.departments.length > 0 ? eq('bureauId', acting.bureauId) : false)

/** Tables of the kernel itself: nobody reads them through the API. */
export const internalAccess: RecordAccess = { read: 'kernel.internal', scope: () => false }
