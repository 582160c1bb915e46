import type { Acting } from './acting.ts'
import { all, any, eq, onlyIf, type Predicate } from './predicate.ts'

const kept = new Map<string, (acting: Acting) => Predicate>()

/**
 * Says to whom the very existence of a record is secret: `keepFrom('Complaint', concerned)`. What other rooms write about it, in
 * notifications, signals and leads, must not tell them of it either.
 */
export const keepFrom = (record: string, whom: (acting: Acting) => Predicate): void => { kept.set(record, whom) }

/** Rows whose field `id` points at a record of this kind that is kept from the caller. */
export const pointsAtKept = (acting: Acting, record: string, id: string): Predicate =>
  onlyIf(kept.get(record)?.(acting) ?? false, (where) => ({ via: id, to: record, where }))

/** Rows about anything that is kept from the caller; the fields `type` and `id` say what a row is about. */
export const aboutKept = (acting: Acting, type: string, id: string): Predicate =>
  any(...[...kept.keys()].map((record) => onlyIf(pointsAtKept(acting, record, id), (secret) => all(eq(type, record), secret))))
