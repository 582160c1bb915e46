import { LimitUnit } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { extendObligations, openObligations } from '../../../kernel/obligations/index.ts'
import { Choice, DefineInput, Integer, LongText, Text } from '../../../kernel/records/index.ts'
import { noLongerThan } from '../../../kernel/regulations/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { conclusion, extensionAuthority, extensionCauses, extensionLimit, extensionTimes } from '../complaint.provisions.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'

@DefineInput()
export class ExtendComplaintInput {
  @Text({ label: ['延期原因', 'Cause'], max: 60, widget: 'law-choice:complaints.extensionCauses' }) cause!: string
  @Integer({ label: ['延长', 'By'], min: 1, max: 365 }) amount!: number
  @Choice(() => LimitUnit, { label: ['单位', 'Unit'] }) unit!: LimitUnit
  @LongText({ label: ['告知投诉人的内容', 'What the complainant is told'], max: 2000 }) text!: string
}

const nothingRuns = rejection('NO_CONCLUSION_CLOCK', ['没有正在计时的办结时限', 'No conclusion clock is running'])
const tooLate = rejection('COMPLAINT_EXTENSION_TOO_LATE', ['办结时限已届满，不能延期', 'The limit has ended: too late to extend'])
const tooLong = rejection('COMPLAINT_EXTENSION_TOO_LONG', ['延期最长{amount}日', 'At most {amount} days'])

const tooOften = rejection('COMPLAINT_EXTENDED_TOO_OFTEN', ['已延期{times}次，不能再次延期', 'Extended {times} times already: no further extension'])

/** A cause from the pack's list, approved by whom the pack names, told to the complainant before the clock ends (FX-COMPLAINT-12c). */
export const extendComplaint = act(complaintLifecycle, 'extend', {
  input: ExtendComplaintInput,
  allowed: async ({ record, acting, law, em, now }) => {
    const open = (await openObligations(em, record.id, conclusion.key)).filter(({ dueAt }) => dueAt)
    if (open.length === 0) return nothingRuns()
    const ended = open.find(({ dueAt }) => dueAt! <= now)
    if (ended) return tooLate({}, { citation: ended.citation })
    const most = extensionTimes.of(law, { kind: record.kind })
    const times = await em.count(ComplaintEntry, { complaintId: record.id, kind: 'EXTENSION' })
    if (most && times >= most.amount) return tooOften({ times }, { citation: most.citation })
    return extensionAuthority.allows(law, acting, { bureauId: record.bureauId }, { kind: record.kind })
  },
  check: ({ record, input, law }) => {
    const longest = extensionLimit.of(law, { kind: record.kind })
    if (longest && noLongerThan(input, longest) !== true) return tooLong({ amount: longest.amount }, { citation: longest.citation })
    return extensionCauses.includes(law, input.cause)
  },
  run: async ({ record, input, create, calendar, em, acting, now }) => {
    const { cause, amount, unit, text } = input
    await extendObligations(em, calendar, record.id, conclusion.key, { allowance: { amount, unit }, at: now, reason: cause })
    create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'EXTENSION', at: now, byId: acting.staffId, way: cause, text, told: true })
  },
})
