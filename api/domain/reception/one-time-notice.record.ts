import {
  BureauRecord, Choice, choices, Day, DefineRecord, Flag, Instant, Json, Link, LongText, Many, recordNamed, Text, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { receptionMenu } from './menu.ts'
import { missingMaterialAccess, noticeAccess } from './reception.access.ts'

export const NoticeForm = choices('NoticeForm', {
  WRITTEN: ['书面', 'In writing'],
  ORAL: ['口头', 'By word of mouth'],
})
export type NoticeForm = ChoiceOf<typeof NoticeForm>

/** Everything that somebody still has to bring or know, told once. A later notice must not name what this one should have. */
@DefineRecord({
  label: ['一次性告知', 'One-time notice'], plural: 'oneTimeNotices', title: 'number', menu: receptionMenu, access: noticeAccess,
  order: { field: 'givenAt', direction: 'DESC' },
})
export class OneTimeNotice extends BureauRecord {
  @Text({ label: ['告知编号', 'Number'], max: 40, list: true }) number!: string
  @Link(recordNamed('Case'), { label: ['办件', 'Case'], optional: true, list: true, filter: ['eq'] }) caseId?: string | null
  @Link(recordNamed('Enquiry'), { label: ['咨询', 'Enquiry'], optional: true, filter: ['eq'] }) enquiryId?: string | null
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Choice(() => NoticeForm, { label: ['告知形式', 'Form'], list: true, filter: ['eq'] }) form!: NoticeForm
  @Instant({ label: ['告知时间', 'Given'], list: true, sort: true, filter: ['gte', 'lte'] }) givenAt!: Date
  @Link(() => StaffMember, { label: ['告知人', 'Given by'], optional: true, list: true }) givenById?: string | null
  @LongText({ label: ['办理依据', 'Legal basis'], max: 2000, optional: true }) legalBasis?: string | null
  @Text({ label: ['办理时限', 'Time limit'], max: 200, optional: true }) timeLimit?: string | null
  @LongText({ label: ['办理程序', 'Procedure'], max: 2000, optional: true }) procedure?: string | null
  @LongText({ label: ['需补齐的手续', 'Formalities to complete'], max: 1000, optional: true }) formalities?: string | null
  @LongText({ label: ['如何办理', 'How to proceed'], max: 1000, optional: true }) howToProceed?: string | null
  @LongText({ label: ['不予办理的理由', 'Reason for not handling'], max: 1000, optional: true }) reason?: string | null
  @Day({ label: ['补正截止日', 'Supplement by'], optional: true, list: true, filter: ['gte', 'lte'] }) supplementBy?: string | null
  /** Names something that an earlier notice on the same case should have named: the duty to tell everything at once was broken. */
  @Flag({ label: ['违反一次性告知', 'Breach of the one-time duty'], list: true, filter: ['eq'] }) breachesDuty!: boolean
  /** Given on a later day although the rules ask for it on the spot. */
  @Flag({ label: ['未当场告知', 'Not given on the spot'], filter: ['eq'] }) late!: boolean
  @Json({ label: ['依据', 'Citation'], optional: true }) citation?: unknown
  @Many(recordNamed('MissingMaterial'), { label: ['需补正的材料', 'What is missing'], by: 'noticeId', scope: 'parent', order: 'name' }) missing?: MissingMaterial[]
}

/** One thing that is missing or unfit. */
@DefineRecord({
  label: ['需补正的材料', 'Missing material'], plural: 'missingMaterials', title: 'name', access: missingMaterialAccess, order: { field: 'name', direction: 'ASC' },
})
export class MissingMaterial extends BureauRecord {
  @Link(() => OneTimeNotice, { label: ['一次性告知', 'One-time notice'], filter: ['eq'] }) noticeId!: string
  @Text({ label: ['材料名称', 'Material'], max: 200, list: true }) name!: string
  @Text({ label: ['补正要求', 'What to do'], max: 300, optional: true, list: true }) requirement?: string | null
  /** An earlier notice should have named it. */
  @Flag({ label: ['应在首次告知', 'Should have been named before'], list: true }) overdue!: boolean
}
