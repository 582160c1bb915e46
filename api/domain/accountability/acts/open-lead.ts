import { act } from '../../../kernel/lifecycle/index.ts'
import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { Choice, DefineInput, Json, Link, Ref, Text } from '../../../kernel/records/index.ts'
import { Department, StaffMember } from '../../organization/index.ts'
import { leadLifecycle } from '../lead.lifecycle.ts'
import { AccountabilityLead, LeadSource } from '../lead.record.ts'

@DefineInput()
export class OpenLeadInput {
  @Text({ label: ['事由', 'Matter'], max: 200 }) matter!: string
  @Choice(() => LeadSource, { label: ['来源', 'Source'] }) source!: LeadSource
  @Ref({ label: ['来源记录', 'Source record'], optional: true }) sourceId?: string
  @Link(() => Department, { label: ['科室', 'Department'], optional: true }) departmentId?: string
  @Link(() => StaffMember, { label: ['涉及人员', 'Person'], optional: true }) staffId?: string
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}

/** From a card, an upheld complaint, a grave finding: opened by people, or by an upheld complaint through the system. */
export const openLead = act(leadLifecycle, 'open', {
  input: OpenLeadInput,
  run: async ({ input, acting, create, nextNumber, now }) => {
    const bureauId = acting.bureauId!
    const year = yearOf(dayOf(now))
    return create(AccountabilityLead, {
      ...input, bureauId, state: 'OPEN', openedAt: now, number: `线索〔${year}〕${await nextNumber(bureauId, 'LEAD', year)}号`,
    })
  },
})
