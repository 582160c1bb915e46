import { StoredFile } from '../../kernel/files/index.ts'
import {
  BureauRecord, Choice, choices, DefineRecord, Flag, Instant, Integer, Link, Many, Text, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { MaterialRequirement } from '../catalogue/index.ts'
import { OneTimeNotice } from '../reception/index.ts'
import { StaffMember } from '../organization/index.ts'
import { casePaperAccess } from './case.access.ts'
import { Case } from './case.record.ts'
import { casesMenu } from './menu.ts'

/** What the applicant handed in after a one-time notice. Each supplement is checked anew. */
@DefineRecord({
  label: ['补正', 'Supplement'], plural: 'supplements', title: 'receivedAt', access: casePaperAccess, order: { field: 'receivedAt', direction: 'ASC' },
})
export class Supplement extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], filter: ['eq'] }) caseId!: string
  @Link(() => OneTimeNotice, { label: ['一次性告知', 'One-time notice'] }) noticeId!: string
  @Instant({ label: ['收到时间', 'Received'], list: true, sort: true }) receivedAt!: Date
  @Link(() => StaffMember, { label: ['接收人', 'Received by'], list: true, optional: true }) receivedById?: string | null
  @Text({ label: ['备注', 'Note'], max: 300, optional: true }) note?: string | null
}

/** One paper that was handed in, as the receipt of papers lists it. */
@DefineRecord({
  label: ['收到的材料', 'Material received'], plural: 'receivedMaterials', title: 'name', access: casePaperAccess, order: { field: 'place', direction: 'ASC' },
})
export class ReceivedMaterial extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], filter: ['eq'] }) caseId!: string
  @Integer({ label: ['序号', 'Order'], sort: true }) place!: number
  @Link(() => MaterialRequirement, { label: ['对应要求', 'Requirement'], optional: true }) requirementId?: string | null
  @Link(() => Supplement, { label: ['补正', 'Supplement'], optional: true }) supplementId?: string | null
  @Text({ label: ['材料名称', 'Material'], max: 200, list: true }) name!: string
  @Integer({ label: ['份数', 'Copies'], min: 0, max: 99, list: true }) copies!: number
  @Integer({ label: ['页数', 'Pages'], min: 0, max: 9999, optional: true, list: true }) pages?: number | null
}

export const DeliveryKind = choices('DeliveryKind', {
  RESULT: ['办理结果', 'Result'],
  REFUSAL_NOTICE: ['不予办理告知书', 'Refusal notice'],
  MATERIALS: ['退还材料', 'Materials given back'],
})
export type DeliveryKind = ChoiceOf<typeof DeliveryKind>

export const DeliveryManner = choices('DeliveryManner', {
  IN_PERSON: ['当面领取', 'In person'],
  POST: ['邮寄', 'By post'],
  ELECTRONIC: ['电子送达', 'Electronically'],
})
export type DeliveryManner = ChoiceOf<typeof DeliveryManner>

/** Something handed to the applicant, and how we know. */
@DefineRecord({
  label: ['送达', 'Delivery'], plural: 'deliveries', title: 'kind', access: casePaperAccess, order: { field: 'deliveredAt', direction: 'DESC' }, menu: casesMenu,
  indexes: [['bureauId', 'deliveredAt']],
})
export class Delivery extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], list: true, filter: ['eq'] }) caseId!: string
  @Choice(() => DeliveryKind, { label: ['送达内容', 'What'], list: true, filter: ['eq', 'in'] }) kind!: DeliveryKind
  @Choice(() => DeliveryManner, { label: ['送达方式', 'How'], list: true }) manner!: DeliveryManner
  @Text({ label: ['领取人', 'Recipient'], max: 60, optional: true, see: 'cases.identity' }) recipient?: string | null
  @Text({ label: ['邮件号', 'Postal number'], max: 60, optional: true }) postalNumber?: string | null
  @Flag({ label: ['已核验身份', 'Identity shown'] }) identityShown!: boolean
  @Flag({ label: ['已签收', 'Signed for'] }) signedFor!: boolean
  @Instant({ label: ['送达时间', 'Delivered'], list: true, sort: true, filter: ['gte', 'lte'] }) deliveredAt!: Date
  @Link(() => StaffMember, { label: ['经手人', 'Handed over by'], optional: true, list: true }) deliveredById?: string | null
  /** The receipt that was signed; a scan names who applied. */
  @Many(() => StoredFile, { label: ['送达附件', 'Papers of the delivery'], by: 'subjectId', scope: 'parent', see: 'cases.identity' }) files?: StoredFile[]
}

/** A case changed hands. */
@DefineRecord({
  label: ['转办', 'Transfer'], plural: 'caseTransfers', title: 'reason', access: casePaperAccess, order: { field: 'transferredAt', direction: 'ASC' },
})
export class CaseTransfer extends BureauRecord {
  @Link(() => Case, { label: ['办件', 'Case'], filter: ['eq'] }) caseId!: string
  @Link(() => StaffMember, { label: ['原经办人', 'From'], optional: true, list: true }) fromId?: string | null
  @Link(() => StaffMember, { label: ['新经办人', 'To'], list: true }) toId!: string
  @Text({ label: ['转办原因', 'Reason'], max: 300, list: true }) reason!: string
  @Instant({ label: ['转办时间', 'Transferred'], list: true, sort: true }) transferredAt!: Date
}
