import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Flag, Link, Text } from '../../../kernel/records/index.ts'
import { ServiceItem } from '../../catalogue/index.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import { Enquiry, EnquiryChannel } from '../enquiry.record.ts'
import { firstContactDuty } from '../reception.provisions.ts'

const staffOnly = rejection('STAFF_ONLY', ['须由工作人员办理', 'Only a staff member can do this'])

@DefineInput()
export class ReceiveEnquiryInput {
  @Choice(() => EnquiryChannel, { label: ['咨询渠道', 'Channel'] }) channel!: EnquiryChannel
  @Text({ label: ['咨询事由', 'Matter'], max: 300 }) matter!: string
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'], optional: true }) itemId?: string | null
  @Text({ label: ['来访人', 'Visitor'], max: 60, optional: true }) visitorName?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) visitorPhone?: string | null
  @Flag({ label: ['属本岗位职责', 'Within own duties'] }) withinDuties?: boolean | null
  @Flag({ label: ['需研究后答复', 'Cannot be answered at once'] }) complex?: boolean | null
}

/** Whoever is turned to first registers the enquiry and is its first contact: exactly one person. */
export const receiveEnquiry = act(enquiryLifecycle, 'receive', {
  input: ReceiveEnquiryInput,
  check: ({ acting }) => (acting.staffId && acting.departmentId ? undefined : staffOnly()),
  run: async ({ input, acting, law, create, nextNumber, facts, now }) => {
    const bureauId = acting.bureauId!
    const year = yearOf(dayOf(now))
    const enquiry = create(Enquiry, {
      ...input, bureauId, number: `询${year}-${String(await nextNumber(bureauId, 'ENQUIRY', year)).padStart(4, '0')}`, state: 'RECEIVED',
      firstContactId: acting.staffId!, departmentId: acting.departmentId!, withinDuties: input.withinDuties ?? false, complex: input.complex ?? false,
      receivedAt: now, late: false,
    })
    enquiry.citation = firstContactDuty.of(law, enquiryFacts(enquiry)) ?? null
    facts(enquiryFacts(enquiry))
    return enquiry
  },
})
