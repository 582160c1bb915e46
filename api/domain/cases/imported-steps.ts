import { choices, type ChoiceOf } from '../../kernel/records/index.ts'
import { fieldRejection, type FieldRejection } from '../../kernel/lifecycle/index.ts'
import { caseEvents } from './case.events.ts'
import type { CaseResult, CaseState } from './case.record.ts'

/** Where the province says that a case stands. Its own words are mapped to these once, in a saved mapping. */
export const ImportedStatus = choices('ImportedStatus', {
  RECEIVED: ['已收件', 'Received'],
  AWAITING_SUPPLEMENT: ['待补正', 'Awaiting supplement'],
  ACCEPTED: ['已受理', 'Accepted'],
  SUSPENDED: ['特别程序中', 'Suspended'],
  GRANTED: ['准予办结', 'Granted'],
  REFUSED: ['不予办结', 'Refused'],
  FORWARDED: ['转报办结', 'Forwarded'],
  RETURNED: ['退件', 'Returned'],
  TERMINATED: ['补正逾期终止', 'Terminated'],
  WITHDRAWN: ['撤回', 'Withdrawn'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'],
})
export type ImportedStatus = ChoiceOf<typeof ImportedStatus>

/** The times that the province gives a case; those of a case we hold are the ones that were told to its clocks. */
export interface CaseTimes {
  receivedAt?: Date | null
  noticeGivenAt?: Date | null
  supplementedAt?: Date | null
  acceptedAt?: Date | null
  suspendedAt?: Date | null
  resumedAt?: Date | null
  completedAt?: Date | null
  deliveredAt?: Date | null
}

export interface ImportedTimes extends CaseTimes {
  receivedAt: Date
  status: ImportedStatus
}

/** Something that happened in the province's platform, at its own time. */
export interface ImportedStep { step: keyof CaseTimes; event: string; at: Date }

const ENDS: Partial<Record<ImportedStatus, { result: CaseResult; state: CaseState; events: readonly string[] }>> = {
  GRANTED: { result: 'GRANTED', state: 'DECIDED', events: [caseEvents.granted, caseEvents.decided, caseEvents.completed] },
  REFUSED: { result: 'REFUSED', state: 'DECIDED', events: [caseEvents.decided, caseEvents.refused, caseEvents.completed] },
  FORWARDED: { result: 'FORWARDED', state: 'DECIDED', events: [caseEvents.forwarded, caseEvents.decided, caseEvents.completed] },
  RETURNED: { result: 'RETURNED', state: 'CLOSED', events: [caseEvents.returned, caseEvents.completed] },
  TERMINATED: { result: 'TERMINATED', state: 'CLOSED', events: [caseEvents.terminated, caseEvents.completed] },
  WITHDRAWN: { result: 'WITHDRAWN', state: 'CLOSED', events: [caseEvents.withdrawn, caseEvents.completed] },
  NOT_ACCEPTED: { result: 'NOT_ACCEPTED', state: 'CLOSED', events: [caseEvents.notAccepted] },
}

const BEFORE_ACCEPTANCE: readonly ImportedStatus[] = ['RECEIVED', 'AWAITING_SUPPLEMENT']

/** Statuses before which a case must have been accepted. */
const AFTER_ACCEPTANCE: readonly ImportedStatus[] = ['ACCEPTED', 'SUSPENDED', 'GRANTED', 'REFUSED', 'FORWARDED', 'RETURNED']
const ORDER = ['receivedAt', 'noticeGivenAt', 'supplementedAt', 'acceptedAt', 'suspendedAt', 'resumedAt', 'completedAt', 'deliveredAt'] as const

const timeMissing = fieldRejection('TIME_MISSING', ['状态为“{status}”时须有此时间', 'This time is needed in status “{status}”'])
const outOfOrder = fieldRejection('TIMES_OUT_OF_ORDER', ['早于前一环节的时间', 'Earlier than the step before it'])
const noticeMissing = fieldRejection('NOTICE_MISSING', ['有补正时间的，须有一次性告知时间', 'A supplement follows a notice: its time is needed'])
const inFuture = fieldRejection('TIME_IN_FUTURE', ['时间尚未到来', 'This time has not come yet'])
const changedTime = fieldRejection('TIME_CHANGED', ['与此前导入的时间不一致', 'Not the time that was imported before'])

const goneBack = fieldRejection('STATUS_WENT_BACK', ['此前已导入这一时间，本次没有', 'This time was imported before and is missing now'])

/** Steps that can come again: a notice and its supplement, a special procedure and its end. */
const ROUNDS = [['noticeGivenAt', 'supplementedAt'], ['suspendedAt', 'resumedAt']] as const

/** What was told of the steps in question before: nothing of a further round, which began once the one that was told had ended. */
function toldBefore(before: CaseTimes, row: CaseTimes): CaseTimes {
  const further = ROUNDS.filter(([from, to]) => row[from] && before[from] && before[to] && row[from] > before[to]).flat()
  return { ...before, ...Object.fromEntries(further.map((name) => [name, null])) }
}

/** What is wrong with the times of a row, given what was imported of its case before. A time that was told once does not change. */
export function wrongTimes(earlier: CaseTimes, row: ImportedTimes, now: Date): FieldRejection[] {
  const before = toldBefore(earlier, row)
  const status = ImportedStatus.$labels[row.status][0]
  const wrong: FieldRejection[] = []
  if (AFTER_ACCEPTANCE.includes(row.status) && !row.acceptedAt) wrong.push(timeMissing('acceptedAt', { status }))
  if (row.status === 'AWAITING_SUPPLEMENT' && !row.noticeGivenAt) wrong.push(timeMissing('noticeGivenAt', { status }))
  else if (row.supplementedAt && !row.noticeGivenAt) wrong.push(noticeMissing('noticeGivenAt'))
  if (row.status === 'SUSPENDED' && !row.suspendedAt) wrong.push(timeMissing('suspendedAt', { status }))
  if (row.status in ENDS && !row.completedAt) wrong.push(timeMissing('completedAt', { status }))
  let last = row.receivedAt
  for (const name of ORDER) {
    const at = row[name]
    if (!at) {
      if (before[name] && (name === 'acceptedAt' || name === 'completedAt')) wrong.push(goneBack(name))
      continue
    }
    if (at > now) wrong.push(inFuture(name))
    else if (at < last) wrong.push(outOfOrder(name))
    else if (before[name] && before[name].getTime() !== at.getTime()) wrong.push(changedTime(name))
    if (at > last) last = at
  }
  return wrong
}

/**
 * What the row tells that was not known before, in the order in which it happened. A notice that comes to light once the acceptance
 * is known moves nothing any more.
 */
export function newSteps(earlier: CaseTimes, row: ImportedTimes): ImportedStep[] {
  const before = toldBefore(earlier, row)
  const settled = before.acceptedAt ?? before.completedAt
  const told = (step: keyof CaseTimes, ...events: string[]): ImportedStep[] => {
    const at = row[step]
    return at && !before[step] ? events.map((event) => ({ step, event, at })) : []
  }
  return [
    ...told('receivedAt', caseEvents.received),
    ...(settled ? [] : [...told('noticeGivenAt', caseEvents.oneTimeNoticeGiven), ...told('supplementedAt', caseEvents.supplemented)]),
    ...told('acceptedAt', caseEvents.accepted), ...told('suspendedAt', caseEvents.suspended), ...told('resumedAt', caseEvents.resumed),
    ...told('completedAt', ...(ENDS[row.status]?.events ?? [])),
    ...told('deliveredAt', ...(row.status === 'REFUSED' ? [caseEvents.refusalNoticeServed] : []), caseEvents.delivered),
  ]
}

/** Where a case stands after the row. */
export function standing(row: ImportedTimes): { state: CaseState; result?: CaseResult } {
  const end = ENDS[row.status]
  if (end) return { state: row.deliveredAt && end.state === 'DECIDED' ? 'DELIVERED' : end.state, result: end.result }
  if (BEFORE_ACCEPTANCE.includes(row.status)) return { state: row.noticeGivenAt && !row.supplementedAt ? 'AWAITING_SUPPLEMENT' : 'RECEIVED' }
  return { state: row.suspendedAt && !row.resumedAt ? 'SUSPENDED' : 'ACCEPTED' }
}
