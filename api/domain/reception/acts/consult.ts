import { act, rejection, required, invalid } from '../../../kernel/lifecycle/index.ts'
import { notificationTemplate, notify } from '../../../kernel/notifications/index.ts'
import { Choice, DefineInput, Link, LongText, Text } from '../../../kernel/records/index.ts'
import { areOurStaff, StaffMember, whoAnswered } from '../../organization/index.ts'
import { specialSituations } from '../consultation.provisions.ts'
import { ConsultationWay, EnquiryConsultation } from '../enquiry-consultation.record.ts'
import { enquiryFacts, enquiryLifecycle } from '../enquiry.lifecycle.ts'
import { pendingConsultation } from '../pending-consultation.ts'
import { enquiryEvents } from '../reception.events.ts'

const asksYou = notificationTemplate('reception.instructionAsked',
  ['咨询{number}遇疑难问题，请您批示', 'Enquiry {number}: your instruction is asked for'],
  ['有一件咨询向您请示', 'Your instruction is asked for on an enquiry'],
)

@DefineInput()
export class ConsultForVisitorInput {
  @Text({ label: ['特殊情况', 'Special situation'], max: 40, optional: true, widget: 'law-choice:reception.specialSituations' }) situation?: string | null
  @Choice(() => ConsultationWay, { label: ['方式', 'Way'] }) way!: ConsultationWay
  @Text({ label: ['咨询单位', 'Whom to ask'], max: 100, optional: true, help: ['代为咨询时填写', 'Where somebody else is asked'] }) askedBody?: string | null
  @Link(() => StaffMember, { label: ['请示领导', 'Superior'], optional: true, help: ['请示领导时填写', 'Where a superior is asked'] }) superiorId?: string | null
  @LongText({ label: ['咨询、请示内容', 'Question'], max: 1000 }) question!: string
}

/** Asks another body, or a superior, in the visitor's place: in a special situation nobody is sent round the offices. */
export const consultForVisitor = act(enquiryLifecycle, 'consult', {
  input: ConsultForVisitorInput,
  check: ({ record, input, law, em }) => {
    const list = specialSituations.all(law, enquiryFacts(record))
    if (list.length > 0 && !input.situation) return invalid({}, { fields: [required('situation')], citation: list[0]!.citation })
    const missing = input.way === 'ENQUIRE' ? !input.askedBody && 'askedBody' : !input.superiorId && 'superiorId'
    if (missing) return invalid({}, { fields: [required(missing)] })
    return (input.situation ? specialSituations.includes(law, input.situation, enquiryFacts(record)) : undefined)
      ?? (input.superiorId ? areOurStaff(em, record.bureauId, [input.superiorId]) : undefined)
  },
  run: async ({ record, input, acting, law, em, create, emit, facts, now }) => {
    const { bureauId, id, number, departmentId } = record
    const situation = specialSituations.all(law, enquiryFacts(record)).find(({ code }) => code === input.situation)
    create(EnquiryConsultation, {
      ...input, bureauId, enquiryId: id, situationLabel: situation?.label[0] ?? input.situation, askedAt: now, askedById: acting.staffId, citation: situation?.citation,
    })
    facts(enquiryFacts(record))
    if (input.way !== 'ASK_SUPERIOR') return
    emit(enquiryEvents.instructionAsked)
    const to = await whoAnswered(em, input.superiorId!, now, departmentId)
    await notify(em, { template: asksYou, facts: { number }, to: [{ id: to, bureauId }], subject: { type: 'Enquiry', id }, now })
  },
})

const nothingAsked = rejection('NO_CONSULTATION', ['没有待答复的咨询或请示', 'No consultation waits for its result'])

@DefineInput()
export class NoteConsultationResultInput {
  @LongText({ label: ['结果', 'Result'], max: 1000 }) result!: string
}

/** What those who were asked said; the visitor is still to be told. */
export const noteConsultationResult = act(enquiryLifecycle, 'noteConsultation', {
  input: NoteConsultationResultInput,
  allowed: async ({ record, em }) => ((await pendingConsultation(em, record.id)) ? undefined : nothingAsked()),
  run: async ({ record, input, em, now, facts }) => {
    Object.assign((await pendingConsultation(em, record.id))!, { result: input.result, resolvedAt: now })
    facts(enquiryFacts(record))
  },
})
