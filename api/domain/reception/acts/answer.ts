import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { allowanceLabel } from '../../../kernel/calendar/index.ts'
import { materialsOf, promisedLimitOf, ServiceItem, ServiceItemVersion, statutoryLimitOf } from '../../catalogue/index.ts'
import { EnquiryConsultation } from '../enquiry-consultation.record.ts'
import { endEnquiry } from '../end-enquiry.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import type { Enquiry } from '../enquiry.record.ts'
import { writeNotice, type NoticeContent } from '../notice.ts'
import { NoticeForm } from '../one-time-notice.record.ts'
import { awaitsResult } from '../pending-consultation.ts'
import { competentAnswers, enquiryNoticeFields, enquiryNoticeForms, firstContactOutcomes } from '../reception.provisions.ts'
import type { EntityManager } from '@mikro-orm/sql'

@DefineInput()
export class AnswerEnquiryInput {
  @LongText({ label: ['答复内容', 'Answer'], max: 2000 }) answer!: string
  @Text({ label: ['首问结果', 'Outcome'], max: 40, optional: true, widget: 'law-choice:reception.firstContactOutcomes' }) outcome?: string | null
  @Choice(() => NoticeForm, { label: ['告知形式', 'Form of the notice'], optional: true }) noticeForm?: NoticeForm | null
  @LongText({ label: ['不予办理的理由', 'Reason for not handling'], max: 1000, optional: true }) reason?: string | null
}

const ledAway = rejection('LED_ELSEWHERE', ['来访人已引导至其他科室或单位', 'The visitor was led to another department or body'])

/** What was led on is answered where it was led to, if the rules have it answered there. */
const ledElsewhere = ({ record, law }: Pick<ActContext<Enquiry>, 'record' | 'law'>): Rejection | undefined =>
  (record.referredToId && competentAnswers.of(law, enquiryFacts(record)).length > 0 ? undefined : ledAway())

/** Everything that somebody who asks about an item is told, from its published version. */
async function contentFor(em: EntityManager, enquiry: Enquiry, input: AnswerEnquiryInput): Promise<NoticeContent | undefined> {
  const item = enquiry.itemId ? await em.findOneOrFail(ServiceItem, enquiry.itemId) : undefined
  if (!item?.currentVersionId) return undefined
  const version = await em.findOneOrFail(ServiceItemVersion, item.currentVersionId)
  const limit = promisedLimitOf(version) ?? statutoryLimitOf(version)
  const materials = await materialsOf(em, version.id)
  return {
    form: input.noticeForm ?? 'WRITTEN', legalBasis: version.legalBasis, timeLimit: limit ? allowanceLabel(limit)[0] : '即办',
    procedure: version.procedure, howToProceed: input.answer, reason: input.reason,
    missing: materials.map(({ name, note }) => ({ name, requirement: note })),
  }
}

/** Answers an enquiry; one about a service item is answered with its one-time notice. */
export const answerEnquiry = act(enquiryLifecycle, 'answer', {
  input: AnswerEnquiryInput,
  allowed: async (context) => (await awaitsResult(context)) ?? (context.record.state === 'REFERRED' ? ledElsewhere(context) : undefined),
  check: async ({ record, input, law, em }) => {
    const known = enquiryFacts(record, input.outcome)
    const outcome = input.outcome ? firstContactOutcomes.includes(law, input.outcome, known) : undefined
    if (outcome) return outcome
    const content = await contentFor(em, record, input)
    if (!content) return undefined
    return enquiryNoticeForms.includes(law, content.form, known)
      ?? enquiryNoticeFields.filled(law, { legalBasis: content.legalBasis, procedure: content.procedure }, known)
  },
  run: async (context) => {
    const { record, input, em } = context
    endEnquiry(context, { answer: input.answer, outcome: input.outcome })
    await em.nativeUpdate(EnquiryConsultation, { enquiryId: record.id, toldAt: null }, { toldAt: context.now })
    const content = await contentFor(em, record, input)
    if (content) await writeNotice(context, { bureauId: record.bureauId, departmentId: record.departmentId, enquiryId: record.id }, content)
  },
})
