import { BureauRecord, Choice, choices, DefineRecord, Instant, Json, Link, LongText, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { Enquiry } from './enquiry.record.ts'
import { enquiryPartAccess } from './reception.access.ts'

export const ConsultationWay = choices('ConsultationWay', {
  ENQUIRE: ['代为咨询', "Enquire in the visitor's place"],
  ASK_SUPERIOR: ['请示领导', 'Ask a superior'],
})
export type ConsultationWay = ChoiceOf<typeof ConsultationWay>

/** Somebody asked who can tell, in the visitor's place; what came of it is told to the visitor. */
@DefineRecord({
  label: ['代为咨询、请示', "Consultation in the visitor's place"], plural: 'enquiryConsultations', title: 'question', access: enquiryPartAccess,
  order: { field: 'askedAt', direction: 'ASC' },
})
export class EnquiryConsultation extends BureauRecord {
  @Link(() => Enquiry, { label: ['咨询', 'Enquiry'], filter: ['eq'] }) enquiryId!: string
  /** The code on the pack's list of special situations, and what it is called. */
  @Text({ label: ['情形代码', 'Code of the situation'], max: 40, optional: true, filter: ['eq'] }) situation?: string | null
  @Text({ label: ['特殊情况', 'Special situation'], max: 100, optional: true, list: true }) situationLabel?: string | null
  @Choice(() => ConsultationWay, { label: ['方式', 'Way'], list: true }) way!: ConsultationWay
  @Text({ label: ['咨询单位', 'Whom was asked'], max: 100, optional: true, list: true }) askedBody?: string | null
  @Link(() => StaffMember, { label: ['请示领导', 'Superior asked'], optional: true, list: true }) superiorId?: string | null
  @LongText({ label: ['咨询、请示内容', 'Question'], max: 1000, list: true }) question!: string
  @Instant({ label: ['咨询、请示时间', 'Asked'], list: true, sort: true }) askedAt!: Date
  @Link(() => StaffMember, { label: ['咨询、请示人', 'Asked by'], optional: true }) askedById?: string | null
  @LongText({ label: ['结果', 'Result'], max: 1000, optional: true }) result?: string | null
  @Instant({ label: ['得到结果时间', 'Result came'], optional: true, list: true, filter: ['null'] }) resolvedAt?: Date | null
  /** When the visitor was told. */
  @Instant({ label: ['告知来访人时间', 'Visitor told'], optional: true, list: true }) toldAt?: Date | null
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
}
