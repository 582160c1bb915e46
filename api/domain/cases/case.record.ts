import { StoredFile } from '../../kernel/files/index.ts'
import {
  BureauRecord, Choice, choices, Day, DefineRecord, Flag, Instant, Json, Link, Many, Money, recordNamed, Text, type ChoiceOf,
} from '../../kernel/records/index.ts'
import { ServiceItem, ServiceItemVersion } from '../catalogue/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { Applicant } from './applicant.record.ts'
import { caseAccess } from './case.access.ts'
import { caseConditions } from './case.conditions.ts'
import { casesMenu } from './menu.ts'

export const CaseState = choices('CaseState', {
  RECEIVED: ['已收件', 'Received'],
  AWAITING_SUPPLEMENT: ['待补正', 'Awaiting supplement'],
  ACCEPTED: ['已受理', 'Accepted'],
  SUSPENDED: ['特别程序中', 'Suspended'],
  REFUSAL_PROPOSED: ['拟不予办理', 'Refusal proposed'],
  DECIDED: ['已办结', 'Decided'],
  DELIVERED: ['已送达', 'Delivered'],
  ARCHIVED: ['已归档', 'Archived'],
  CLOSED: ['已终结', 'Closed'],
})
export type CaseState = ChoiceOf<typeof CaseState>

export const CaseResult = choices('CaseResult', {
  GRANTED: ['准予', 'Granted'],
  REFUSED: ['不予', 'Refused'],
  FORWARDED: ['转报办结', 'Forwarded'],
  RETURNED: ['退件', 'Returned'],
  TERMINATED: ['逾期未补正终止', 'Terminated for want of supplement'],
  WITHDRAWN: ['撤回', 'Withdrawn'],
  DEEMED_APPROVED: ['视为同意', 'Deemed approved'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'],
})
export type CaseResult = ChoiceOf<typeof CaseResult>

export const CaseChannel = choices('CaseChannel', {
  WINDOW: ['窗口', 'Window'],
  PHONE: ['电话', 'Phone'],
  LETTER: ['信函', 'Letter'],
  ONLINE: ['网上', 'Online'],
  IMPORT: ['省平台导入', 'Provincial import'],
})
export type CaseChannel = ChoiceOf<typeof CaseChannel>

const instant = { list: true, filter: ['gte', 'lte'], sort: true } as const

/** One application of one applicant for one service item, from receipt to archive. */
@DefineRecord({
  label: ['办件', 'Case'], plural: 'cases', title: 'number', menu: casesMenu, access: caseAccess, conditions: caseConditions,
  indexes: [['departmentId', 'state'], ['handlerId', 'state'], ['state', 'receivedAt']], order: { field: 'receivedAt', direction: 'DESC' },
})
export class Case extends BureauRecord {
  /** The number it is known by: the province's where there is one, else our own. */
  @Text({ label: ['办件编号', 'Case number'], max: 60, list: true, sort: true, filter: ['eq', 'contains'] }) number!: string
  @Text({ label: ['本单位编号', 'Own number'], max: 40, unique: true, filter: ['eq'] }) ownNumber!: string
  @Text({ label: ['省平台编号', 'External number'], max: 60, optional: true, unique: true, filter: ['eq'] }) externalNumber?: string | null
  /** An item of the provincial platform that was registered by hand all the same: why. */
  @Text({ label: ['未经省平台收件的原因', "Why not by the province's platform"], max: 200, optional: true, filter: ['null'] }) offPlatformReason?: string | null
  @Link(() => ServiceItem, { label: ['服务事项', 'Service item'], list: true, filter: ['eq', 'in'] }) itemId!: string
  @Link(() => ServiceItemVersion, { label: ['事项版本', 'Version of the item'] }) itemVersionId!: string
  @Link(() => Applicant, { label: ['申请人', 'Applicant'], list: true }) applicantId!: string
  @Text({ label: ['申请内容', 'Matter'], max: 200, optional: true, filter: ['contains'] }) matter?: string | null
  @Choice(() => CaseChannel, { label: ['收件渠道', 'Channel'], filter: ['eq', 'in'] }) channel!: CaseChannel
  @Choice(() => CaseState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: CaseState
  @Choice(() => CaseResult, { label: ['办理结果', 'Result'], optional: true, list: true, filter: ['eq', 'in', 'null'] }) result?: CaseResult | null
  @Link(() => Department, { label: ['承办科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  /** Who has it in hand; nobody yet for a case of the province whose handler is not told. */
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true, list: true, filter: ['eq', 'in', 'null'] }) handlerId?: string | null
  @Link(() => StaffMember, { label: ['登记人', 'Registered by'], optional: true, filter: ['eq'] }) registeredById?: string | null
  /** When the papers came in; no act ever changes it. */
  @Instant({ label: ['收件时间', 'Received'], ...instant, filter: ['gte', 'lte'] }) receivedAt!: Date
  /** While a supplement is awaited: the day that the applicant was named, if any. */
  @Day({ label: ['补正截止日', 'Supplement by'], optional: true, filter: ['gte', 'lte', 'null'] }) supplementBy?: string | null
  @Instant({ label: ['受理时间', 'Accepted'], optional: true, filter: ['gte', 'lte', 'null'] }) acceptedAt?: Date | null
  /** The law said so because no notice was given in time (NA-LICENCE-32); the province's own word replaces it. */
  @Flag({ label: ['视为受理', 'Accepted from receipt'], filter: ['eq'] }) acceptedFromReceipt!: boolean
  @Instant({ label: ['办结时间', 'Completed'], optional: true, ...instant, filter: ['gte', 'lte', 'null'] }) completedAt?: Date | null
  /** Who made the decision, and for whom while covering a post; nobody where the province or a lapse decided. */
  @Link(() => StaffMember, { label: ['决定人', 'Decided by'], optional: true, filter: ['eq'] }) decidedById?: string | null
  @Link(() => StaffMember, { label: ['代行职权', 'On behalf of'], optional: true }) decidedForId?: string | null
  @Instant({ label: ['送达时间', 'Delivered'], optional: true }) deliveredAt?: Date | null
  @Instant({ label: ['归档时间', 'Archived'], optional: true }) archivedAt?: Date | null
  /** Why it ended without a decision, or what was decided. */
  @Text({ label: ['结果说明', 'Reason or outcome'], max: 1000, optional: true }) outcome?: string | null
  /** Where the applicant can go instead, if it is not this office's. */
  @Text({ label: ['应向何处申请', 'Where to go instead'], max: 200, optional: true }) competentBody?: string | null
  @Text({ label: ['证照文号', 'Number of what was issued'], max: 60, optional: true }) issuedNumber?: string | null
  @Money({ label: ['收费', 'Fee'] }) fee!: number
  /** Answers to the custom fields of the item's version. */
  @Json({ label: ['附加栏目', 'Custom fields'], optional: true, widget: 'form-answers' }) answers?: unknown
  /** Random: whoever holds it may follow the case and rate it. It stands on the receipt and nowhere else. */
  @Text({ label: ['查询码', 'Tracking code'], max: 20, hidden: true }) trackingCode!: string
  /** Of the decision; a scan names who applied. */
  @Many(() => StoredFile, { label: ['决定附件', 'Papers of the decision'], by: 'subjectId', scope: 'parent', see: 'cases.identity' }) files?: StoredFile[]
  @Many(recordNamed('ReceivedMaterial'), { label: ['收到的材料', 'Materials received'], by: 'caseId', scope: 'parent', order: 'place' }) materials?: unknown[]
  @Many(recordNamed('OneTimeNotice'), { label: ['一次性告知', 'One-time notices'], by: 'caseId', scope: 'parent', order: 'givenAt' }) notices?: unknown[]
  @Many(recordNamed('Supplement'), { label: ['补正', 'Supplements'], by: 'caseId', scope: 'parent', order: 'receivedAt' }) supplements?: unknown[]
  @Many(recordNamed('SpecialProcedure'), { label: ['特别程序', 'Special procedures'], by: 'caseId', scope: 'parent', order: 'startedAt' }) suspensions?: unknown[]
  @Many(recordNamed('Extension'), { label: ['延期', 'Extensions'], by: 'caseId', scope: 'parent', order: 'requestedAt' }) extensions?: unknown[]
  @Many(recordNamed('RefusalFiling'), { label: ['否定报备', 'Refusal filings'], by: 'caseId', scope: 'parent', order: 'proposedAt' }) refusals?: unknown[]
  @Many(recordNamed('Delivery'), { label: ['送达与退还', 'Deliveries'], by: 'caseId', scope: 'parent', order: 'deliveredAt' }) deliveries?: unknown[]
  @Many(recordNamed('CaseCorrection'), { label: ['登记更正', 'Corrections'], by: 'caseId', scope: 'parent', order: 'correctedAt' }) corrections?: unknown[]
  @Many(recordNamed('CaseTransfer'), { label: ['转办记录', 'Transfers'], by: 'caseId', scope: 'parent', order: 'transferredAt' }) transfers?: unknown[]
}
