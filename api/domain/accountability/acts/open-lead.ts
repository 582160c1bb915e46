import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { Choice, DefineInput, Json, Link, LongText, Ref, Text } from '../../../kernel/records/index.ts'
import { areOurStaff, Department, isOurDepartment, StaffMember } from '../../organization/index.ts'
import { leadLifecycle } from '../lead.lifecycle.ts'
import { originOf } from '../lead-origins.ts'
import { AccountabilityLead, LeadSource } from '../lead.record.ts'

@DefineInput()
export class OpenLeadInput {
  @Text({ label: ['事由', 'Matter'], max: 200 }) matter!: string
  @Choice(() => LeadSource, { label: ['来源', 'Source'] }) source!: LeadSource
  @Ref({ label: ['来源记录', 'Source record'], optional: true }) sourceId?: string
  @LongText({
    label: ['线索情况', 'Facts'], max: 2000, optional: true, help: ['来源为办件、考勤或其他的，写明时间、地点、情形和由来', 'From a case, attendance or elsewhere: when, where, what, and how it became known'],
  }) facts?: string | null
  @Link(() => Department, { label: ['科室', 'Department'], optional: true }) departmentId?: string
  @Link(() => StaffMember, { label: ['涉及人员', 'Person'], optional: true }) staffId?: string
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}

/** Sources that prove nothing by themselves: whoever opens the lead states what is known. */
const STATED: readonly LeadSource[] = ['CASE', 'ATTENDANCE', 'OTHER']

const noFacts = rejection('LEAD_WITHOUT_FACTS', ['该来源本身不说明问题，请写明线索情况', 'This source proves nothing by itself: state the facts'])
const unfit = rejection('SOURCE_DOES_NOT_STAND', [
  '线索须有依据：异常已核实属实，牌已回告、维持或过了异议期，投诉属实，督查问题已经确认，评议结果已经公布',
  'A lead rests on a confirmed signal, a card answered, kept or past objection, an upheld complaint, a confirmed finding or a published survey',
])
const known = rejection('LEAD_EXISTS', ['同一来源已有线索（{number}）', 'There is a lead from this source already: {number}'])

/** Resting on something that stands, and once for each matter; by people, or through the system by an upheld complaint or a grave finding. */
export const openLead = act(leadLifecycle, 'open', {
  input: OpenLeadInput,
  check: async ({ input, acting, em, now }) => {
    const { source, sourceId, departmentId, staffId, facts } = input
    const bureauId = acting.bureauId!
    // What a complaint or a finding names stands, also of somebody who has left since.
    const named = acting.kind === 'SYSTEM' ? undefined : { staffId, departmentId }
    const foreign = (await areOurStaff(em, bureauId, [named?.staffId])) ?? (await isOurDepartment(em, bureauId, 'departmentId', named?.departmentId))
    if (foreign) return foreign
    if (STATED.includes(source) && !facts?.trim()) return noFacts()
    const origin = originOf(source)
    if (!origin) return sourceId ? unfit() : undefined
    const matter = sourceId ? await origin(em, sourceId, { bureauId, now }) : undefined
    if (!matter) return unfit()
    // A survey speaks of many departments: one lead for each.
    const same = await em.findOne(AccountabilityLead, {
      bureauId, sourceId: { $in: matter }, state: { $ne: 'DISMISSED' }, ...(source === 'EVALUATION' ? { departmentId: departmentId ?? null } : {}),
    })
    return same ? known({ number: same.number }) : undefined
  },
  run: async ({ input, acting, create, nextNumber, now }) => {
    const bureauId = acting.bureauId!
    const year = yearOf(dayOf(now))
    return create(AccountabilityLead, {
      ...input, bureauId, state: 'OPEN', openedAt: now, number: `线索〔${year}〕${await nextNumber(bureauId, 'LEAD', year)}号`,
    })
  },
})
