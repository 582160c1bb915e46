import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Complaint } from './complaint.record.ts'

const notYours = rejection('NOT_THE_HANDLER', ['只有承办人可以办理', 'Only the handler does this'])

/** An assigned complaint is worked on by its handler, or by whoever covers for him. */
export function handlerOnly({ record, acting }: { record: Complaint; acting: Acting }): Rejection | undefined {
  const people = [acting.staffId, ...acting.covering.map((cover) => cover.staffId)]
  return record.handlerId && people.includes(record.handlerId) ? undefined : notYours()
}
