import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Complaint } from './complaint.record.ts'

const notYours = rejection('NOT_THE_HANDLER', ['只有承办人可以办理', 'Only the handler does this'])

interface Asking { record: Complaint; acting: Acting }

/** The handler, or whoever covers for him. */
export const handles = ({ record, acting }: Asking): boolean =>
  typeof record.handlerId === 'string' && [acting.staffId, ...acting.covering.map((cover) => cover.staffId)].includes(record.handlerId)

/** Holds this right in the whole bureau, and not only as the one handler of a complaint. */
export function inOffice({ record, acting }: Asking, permission: string): boolean {
  const { city, bureaus } = acting.reach(permission)
  return city || bureaus.includes(record.bureauId)
}

/** An assigned complaint is worked on by its handler. */
export const handlerOnly = (asking: Asking): Rejection | undefined => (handles(asking) ? undefined : notYours())

/** As long as nobody handles it, whoever takes complaints in; then the handler. */
export const handlerOrOffice = (asking: Asking): Rejection | undefined =>
  (asking.record.handlerId ? handlerOnly(asking) : inOffice(asking, 'complaints.handle') ? undefined : notYours())

/** The handler, or whoever holds `permission` in the whole bureau. */
export const handlerOr = (permission: string) => (asking: Asking): Rejection | undefined =>
  (handles(asking) || inOffice(asking, permission) ? undefined : notYours())
