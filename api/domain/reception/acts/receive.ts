import { dayOf, yearOf } from '../../../kernel/calendar/index.ts'
import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Flag, Link, Text } from '../../../kernel/records/index.ts'
import { notificationTemplate, notify } from '../../../kernel/notifications/index.ts'
import type { EntityManager } from '../../../kernel/store/index.ts'
import { Bureau } from '../../organization/index.ts'
import { ServiceItem } from '../../catalogue/index.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import { Enquiry, EnquiryChannel } from '../enquiry.record.ts'
import { firstContactDuty, purposes, urgentToHead } from '../reception.provisions.ts'

const staffOnly = rejection('STAFF_ONLY', ['须由工作人员办理', 'Only a staff member can do this'])

@DefineInput()
export class ReceiveEnquiryInput {
  @Choice(() => EnquiryChannel, { label: ['咨询渠道', 'Channel'] }) channel!: EnquiryChannel
  @Text({ label: ['咨询事由', 'Matter'], max: 300 }) matter!: string
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'], optional: true }) itemId?: string | null
  @Text({ label: ['来访人', 'Visitor'], max: 60, optional: true }) visitorName?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true }) visitorPhone?: string | null
  @Text({ label: ['来访目的', 'Purpose'], max: 40, optional: true, widget: 'law-choice:reception.purposes' }) purpose?: string | null
  @Flag({ label: ['老年来访人', 'Elderly visitor'] }) elderly?: boolean | null
  @Flag({ label: ['属本岗位职责', 'Within own duties'] }) withinDuties?: boolean | null
  @Flag({ label: ['需研究后答复', 'Cannot be answered at once'] }) complex?: boolean | null
  @Flag({ label: ['特别紧急或重大', 'Very urgent or grave'] }) urgent?: boolean | null
}

const urgentMatter = notificationTemplate('reception.urgent',
  ['接待特别紧急或重大事项{number}，请即处理', 'A very urgent or grave matter came in: {number}'],
  ['接待一件特别紧急或重大事项', 'A very urgent or grave matter came in'],
)

/** The head of the bureau hears of it as it is written down (BZ-FIRST-05b). */
async function tellHead(em: EntityManager, { id, number, bureauId }: Enquiry, now: Date): Promise<void> {
  const { headId } = await em.findOneOrFail(Bureau, bureauId)
  if (headId) await notify(em, { template: urgentMatter, facts: { number }, to: [{ id: headId, bureauId }], subject: { type: 'Enquiry', id }, now })
}

/** As it is written down: what was not ticked is not so. */
const stated = (input: ReceiveEnquiryInput) => ({
  ...input, withinDuties: input.withinDuties ?? false, complex: input.complex ?? false, urgent: input.urgent ?? false, elderly: input.elderly ?? false,
})

/** Whoever is turned to first registers the enquiry and is its first contact: exactly one person. */
export const receiveEnquiry = act(enquiryLifecycle, 'receive', {
  input: ReceiveEnquiryInput,
  check: ({ input, acting, law }) => {
    if (!acting.staffId || !acting.departmentId) return staffOnly()
    return input.purpose ? purposes.includes(law, input.purpose, enquiryFacts(stated(input))) : undefined
  },
  run: async ({ input, acting, law, em, create, nextNumber, facts, now }) => {
    const bureauId = acting.bureauId!
    const year = yearOf(dayOf(now))
    const enquiry = create(Enquiry, {
      ...stated(input), bureauId, number: `询${year}-${String(await nextNumber(bureauId, 'ENQUIRY', year)).padStart(4, '0')}`, state: 'RECEIVED',
      firstContactId: acting.staffId!, departmentId: acting.departmentId!,
      receivedAt: now, late: false,
    })
    enquiry.citation = firstContactDuty.of(law, enquiryFacts(enquiry)) ?? null
    facts(enquiryFacts(enquiry))
    if (enquiry.urgent && urgentToHead.of(law, enquiryFacts(enquiry))) {
      await em.flush()
      await tellHead(em, enquiry, now)
    }
    return enquiry
  },
})
