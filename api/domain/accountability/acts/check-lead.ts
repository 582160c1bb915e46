import { act, fieldRejection, invalid, rejection, required, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, Day, DefineInput, Flag, Items, Link, LongText, Text, Texts } from '../../../kernel/records/index.ts'
import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { areOurStaff, Department, StaffMember } from '../../organization/index.ts'
import { wronglyDivided } from '../division.ts'
import { superiorsOf } from '../superiors.ts'
import { unmetDemand } from '../ground-demands.ts'
import { originOf } from '../lead-origins.ts'
import { leadLifecycle } from '../lead.lifecycle.ts'
import type { AccountabilityLead } from '../lead.record.ts'
import { ResponsibilityShare, Share } from '../responsibility-share.record.ts'
import { elements, fileFields, grounds, leadersToo, responsibility, tolerance } from '../violation.provisions.ts'
import { ApprovedBy, Severity, Violation } from '../violation.record.ts'

@DefineInput()
export class DismissLeadInput {
  @LongText({ label: ['理由', 'Reason'], max: 2000 }) finding!: string
}

const ownLead = rejection('OWN_LEAD', ['涉及本人的线索应由他人核查', 'A lead about oneself is checked by somebody else'])

/** Never by the person concerned. */
const byAnother = ({ record, acting }: Pick<ActContext<AccountabilityLead>, 'record' | 'acting'>): Rejection | undefined =>
  record.staffId && record.staffId === acting.staffId ? ownLead() : undefined

/** Not every lead is somebody's fault; the reason is kept. */
export const dismissLead = act(leadLifecycle, 'dismiss', {
  input: DismissLeadInput,
  allowed: byAnother,
  run: ({ record, input, acting, now }) => {
    Object.assign(record, { finding: input.finding, checkedById: acting.staffId, checkedAt: now })
  },
})

const groundInDoubt = rejection('SOURCE_IN_DOUBT', ['线索的来源尚有异议或已不成立，不能认定违规', 'The source of the lead is objected to or does not stand any more: no violation can be found on it'])

/** What a lead rests on still stands, and is not under review. */
async function onItsGround(context: Pick<ActContext<AccountabilityLead>, 'record' | 'acting' | 'em' | 'now'>): Promise<Rejection | undefined> {
  const { record: { source, sourceId, bureauId }, em, now } = context
  const own = byAnother(context)
  const origin = sourceId ? originOf(source) : undefined
  return own ?? (origin && !(await origin(em, sourceId!, { bureauId, now })) ? groundInDoubt() : undefined)
}

@DefineInput()
export class ShareInput {
  @Link(() => StaffMember, { label: ['人员', 'Person'] }) staffId!: string
  @Choice(() => Share, { label: ['责任', 'Share'] }) share!: Share
}

@DefineInput()
export class ConfirmLeadInput {
  @Text({ label: ['违规情形', 'Ground'], max: 200, widget: 'law-choice:accountability.grounds' }) ground!: string
  @Texts({ label: ['违规要件', 'Elements'], max: 60, optional: true, widget: 'law-choice:accountability.elements' }) elements?: string[]
  @Choice(() => Severity, { label: ['情节', 'Severity'] }) severity!: Severity
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true, help: ['不填则为线索涉及人员', 'Empty: the person of the lead'] }) handlerId?: string | null
  @Choice(() => ApprovedBy, { label: ['审批情况', 'Approved by'] }) approvedBy!: ApprovedBy
  @Link(() => StaffMember, {
    label: ['批准人', 'Who approved'], optional: true, help: ['批准的领导或主持决定的主要负责人；不填则为现任', 'The leader who approved or presided; empty: who holds the office now'],
  }) approverId?: string | null
  @Day({ label: ['发生日期', 'Happened on'] }) happenedOn!: string
  @LongText({
    label: ['事实', 'Facts'], max: 2000, help: ['处理决定书将写明，被处理人可见：不得写明投诉人', 'Stated in the written decision, which the person reads: name no complainant'],
  }) facts!: string
  @Items(() => ShareInput, { label: ['责任划分', 'Division of responsibility'] }) shares!: ShareInput[]
  @LongText({ label: ['后果或影响', 'Effect'], max: 1000, optional: true, help: ['给工作、群众或社会造成的损失和影响，写入处理决定书：不得写明投诉人', 'What it cost the work, the public or society; stated in the written decision: name no complainant'] }) effect?: string | null
  @LongText({ label: ['原因', 'Cause'], max: 1000, optional: true, help: ['查明的原因，写入处理决定书：不得写明投诉人', 'What was found to be its cause; stated in the written decision: name no complainant'] }) cause?: string | null
  @LongText({ label: ['补救措施', 'Remedy'], max: 1000, optional: true }) remedy?: string
  @Text({ label: ['问责承办部门', 'Who pursues it'], max: 60, optional: true, widget: 'law-choice:accountability.organs' }) organ?: string | null
  @Flag({ label: ['已审查领导责任', 'Leaders’ responsibility was looked at'] }) leadersReviewed?: boolean
  @Flag({ label: ['已考虑容错免责', 'Tolerance was considered'] }) toleranceConsidered?: boolean
}

const elementsMissing = rejection('ELEMENTS_MISSING', ['违规要件不全：{missing}', 'Elements of a violation are missing: {missing}'])
const leadersNotReviewed = rejection('LEADERS_NOT_REVIEWED', ['追究工作人员责任时，应一并审查有关领导的责任', 'When staff answer, what their leaders answer for is looked at too'])
const toleranceNotConsidered = rejection('TOLERANCE_NOT_CONSIDERED', ['认定前应先考虑容错免责情形', 'Tolerance is considered before anybody is found at fault'])
const notYet = fieldRejection('NOT_HAPPENED_YET', ['发生日期不能晚于今日', 'This day has not come yet'])

/** A violation has all its elements ticked, a ground from the pack with what that asks for, and its responsibility divided by who approved the act. */
export const confirmLead = act(leadLifecycle, 'confirm', {
  input: ConfirmLeadInput,
  allowed: onItsGround,
  check: async ({ record, input, law, acting, em, now }) => {
    const { shares, approvedBy, approverId } = input
    const superiors = await superiorsOf(em, record)
    if (input.happenedOn > dayOf(now)) return invalid({}, { fields: [notYet('happenedOn')] })
    if (shares.some(({ staffId }) => staffId === acting.staffId)) return ownLead()
    const foreign = await areOurStaff(em, record.bureauId, [...shares.map(({ staffId }) => staffId), input.handlerId, approverId])
    if (foreign) return foreign
    const half = acting.locale === 'zh' ? 0 : 1
    const missing = elements.all(law).filter(({ code }) => !input.elements?.includes(code))
    if (missing.length > 0) return elementsMissing({ missing: missing.map(({ label }) => label[half]).join(half === 0 ? '、' : ', ') }, { fields: [required('elements')], citation: missing[0]!.citation })
    const unknown = grounds.includes(law, input.ground)
    if (unknown) return unknown
    const divided = wronglyDivided(law, { approvedBy, shares, approverId, handlerId: input.handlerId ?? record.staffId }, superiors, acting.locale)
    if (divided) return divided
    const unmet = unmetDemand(law, input, superiors, acting.locale)
    if (unmet) return unmet
    const leaders = input.leadersReviewed || input.shares.some((each) => each.share === 'LEADERSHIP')
    if (!leaders && leadersToo.of(law)) return leadersNotReviewed({}, { citation: leadersToo.of(law) })
    if (!input.toleranceConsidered && tolerance.of(law)) return toleranceNotConsidered({}, { citation: tolerance.of(law) })
    const { remedy = null, effect = null, cause = null } = input
    return fileFields.filled(law, { leaderResponsibility: leaders || null, postResponsibility: shares.length, remedy, effect, cause })
  },
  run: async ({ record, input, law, acting, em, create, nextNumber, now }) => {
    Object.assign(record, { finding: input.facts, checkedById: acting.staffId, checkedAt: now })
    const { shares, handlerId, leadersReviewed: _reviewed, toleranceConsidered: _considered, ...found } = input
    const ground = grounds.find(law, input.ground)
    const year = yearOf(dayOf(now))
    const number = `违规〔${year}〕${await nextNumber(record.bureauId, 'VIOLATION', year)}号`
    const staffId = handlerId ?? record.staffId
    const person = staffId ? await em.findOne(StaffMember, staffId) : null
    const about = person ?? (record.departmentId ? await em.findOne(Department, record.departmentId) : null)
    const violation = create(Violation, {
      ...found, number, title: [number, ground?.label[0] ?? input.ground, about?.name].filter(Boolean).join(' '),
      bureauId: record.bureauId, leadId: record.id, departmentId: record.departmentId, staffId,
      citation: ground?.citation ?? responsibility.find(law, input.approvedBy)?.citation,
    })
    for (const share of shares) create(ResponsibilityShare, { ...share, bureauId: record.bureauId, violationId: violation.id })
  },
})
