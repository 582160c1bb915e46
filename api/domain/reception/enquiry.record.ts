import {
  BureauRecord, Choice, choices, DefineRecord, Flag, Instant, Json, Link, LongText, Many, recordNamed, Text, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { ServiceItem } from '../catalogue/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { receptionMenu } from './menu.ts'
import { enquiryAccess } from './reception.access.ts'

export const EnquiryState = choices('EnquiryState', {
  RECEIVED: ['待答复', 'Received'],
  ANSWERED: ['已答复', 'Answered'],
  REFERRED: ['已引导', 'Referred'],
})
export type EnquiryState = ChoiceOf<typeof EnquiryState>

export const EnquiryChannel = choices('EnquiryChannel', {
  WINDOW: ['窗口', 'Window'],
  OFFICE: ['到机关来访', 'Visit to the office'],
  PHONE: ['电话', 'Phone'],
  LETTER: ['信函', 'Letter'],
  ONLINE: ['网上', 'Online'],
})
export type EnquiryChannel = ChoiceOf<typeof EnquiryChannel>

/** Somebody asked. Whoever they turned to first is the first contact and answers for what becomes of it. */
@DefineRecord({
  label: ['咨询', 'Enquiry'], plural: 'enquiries', title: 'number', menu: receptionMenu, access: enquiryAccess,
  order: { field: 'receivedAt', direction: 'DESC' },
})
export class Enquiry extends BureauRecord {
  @Text({ label: ['登记编号', 'Number'], max: 40, unique: true, list: true, sort: true }) number!: string
  @Choice(() => EnquiryChannel, { label: ['咨询渠道', 'Channel'], list: true, filter: ['eq', 'in'] }) channel!: EnquiryChannel
  @Choice(() => EnquiryState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: EnquiryState
  @Text({ label: ['咨询事由', 'Matter'], max: 300, list: true, filter: ['contains'] }) matter!: string
  /** What the visitor comes for, a code on the pack's list. */
  @Text({ label: ['来访目的', 'Purpose'], max: 40, optional: true, filter: ['eq', 'in'] }) purpose?: string | null
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'], optional: true }) itemId?: string | null
  @Text({ label: ['来访人', 'Visitor'], max: 60, optional: true, see: 'reception.receive' }) visitorName?: string | null
  @Text({ label: ['联系电话', 'Phone'], max: 40, optional: true, see: 'reception.receive', sealed: true }) visitorPhone?: string | null
  @Link(() => StaffMember, { label: ['首问责任人', 'First contact'], list: true, filter: ['eq'] }) firstContactId!: string
  /** Where it lies now: the first contact's department until it is referred. */
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Flag({ label: ['属本岗位职责', "Within the first contact's duties"] }) withinDuties!: boolean
  @Flag({ label: ['需研究后答复', 'Cannot be answered at once'] }) complex!: boolean
  @Flag({ label: ['特别紧急或重大', 'Very urgent or grave'], filter: ['eq'] }) urgent!: boolean
  @Flag({ label: ['老年来访人', 'Elderly visitor'], filter: ['eq'] }) elderly!: boolean
  @Instant({ label: ['接待时间', 'Received'], list: true, sort: true, filter: ['gte', 'lte'] }) receivedAt!: Date
  /** The rule that makes the first contact answer for it, where a pack has one. */
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
  @LongText({ label: ['答复内容', 'Answer'], max: 2000, optional: true }) answer?: string | null
  @Link(() => StaffMember, { label: ['答复人', 'Answered by'], optional: true }) answeredById?: string | null
  @Instant({ label: ['答复时间', 'Answered'], optional: true, list: true }) answeredAt?: Date | null
  /** Answered or led on only on a later day although the rules ask for it at once. */
  @Flag({ label: ['未当场答复', 'Not answered at once'], filter: ['eq'] }) late!: boolean
  /** How the first contact ended, a code on the pack's list. */
  @Text({ label: ['首问结果', 'Outcome'], max: 40, optional: true, filter: ['eq'] }) outcome?: string | null
  @Link(() => Department, { label: ['引导至科室', 'Referred to'], optional: true }) referredToId?: string | null
  @Text({ label: ['引导至单位', 'Referred to another body'], max: 100, optional: true }) referredToBody?: string | null
  @Text({ label: ['办公地点', 'Office'], max: 200, optional: true }) referralPlace?: string | null
  @Text({ label: ['联系方式', 'Contact'], max: 100, optional: true }) referralContact?: string | null
  /** When the visitor said that they are satisfied; what they said otherwise. */
  @Instant({ label: ['来访人满意时间', 'Visitor satisfied'], optional: true, filter: ['null'] }) satisfiedAt?: Date | null
  @LongText({ label: ['回访情况', 'What the visitor said'], max: 500, optional: true }) followUpNote?: string | null
  @Many(recordNamed('EnquiryConsultation'), { label: ['代为咨询、请示', 'Consultations'], by: 'enquiryId', scope: 'parent', order: 'askedAt' }) consultations?: object[]
}
