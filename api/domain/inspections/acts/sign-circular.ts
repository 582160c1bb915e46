import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, fieldRejection, invalid, rejection } from '../../../kernel/lifecycle/index.ts'
import { Day, DefineInput } from '../../../kernel/records/index.ts'
import { Bureau } from '../../organization/index.ts'
import { circularLifecycle } from '../circular.lifecycle.ts'
import { Finding } from '../finding.record.ts'
import { deadlinePast } from './raise-finding.ts'

const ownDraft = rejection('OWN_DRAFT', ['不得核稿或签发本人起草的通报', 'Nobody checks or signs the own draft'])
const ownCountersignature = rejection('OWN_COUNTERSIGNATURE', ['核稿会签人不得签发', 'Whoever countersigned does not sign'])

/** Checked by somebody other than its author. */
export const countersignCircular = act(circularLifecycle, 'countersign', {
  allowed: ({ record, acting }) => (record.draftedById === acting.staffId ? ownDraft() : undefined),
  run: ({ record, acting, now }) => { Object.assign(record, { countersignedById: acting.staffId, countersignedAt: now }) },
})

@DefineInput()
export class IssueCircularInput {
  @Day({ label: ['整改期限', 'Deadline of the rectification'], optional: true, help: ['用于尚未定期限的问题', 'For the findings that have none yet'] }) deadline?: string
}

const deadlineNeeded = fieldRejection('DEADLINE_NEEDED', ['每个问题都须有整改期限', 'Each finding needs a deadline'])

/** Signed by the leadership and numbered; with it every finding is ordered to be put right by its deadline (TX-SUPERVISION-06c, 06d). */
export const issueCircular = act(circularLifecycle, 'issue', {
  input: IssueCircularInput,
  allowed: ({ record, acting }) =>
    (record.draftedById === acting.staffId ? ownDraft() : record.countersignedById === acting.staffId ? ownCountersignature() : undefined),
  check: async ({ record, input, em, now }) => {
    const findings = await em.find(Finding, { inspectionId: record.inspectionId, state: 'OPEN' })
    const days = findings.map((finding) => finding.deadline ?? input.deadline)
    if (days.some((day) => !day)) return invalid({}, { fields: [deadlineNeeded('deadline')] })
    return days.some((day) => day! < dayOf(now)) ? invalid({}, { fields: [deadlinePast('deadline')] }) : undefined
  },
  run: async ({ record, input, acting, em, nextNumber, now }) => {
    const year = yearOf(dayOf(now))
    const { documentPrefix } = await em.findOneOrFail(Bureau, record.bureauId)
    const number = `${documentPrefix}〔${year}〕${await nextNumber(record.bureauId, 'CIRCULAR', year)}号`
    Object.assign(record, { number, signedById: acting.staffId, issuedAt: now })
    for (const finding of await em.find(Finding, { inspectionId: record.inspectionId, state: 'OPEN' })) finding.deadline ??= input.deadline
  },
})
