import { StoredFile } from '../../kernel/files/index.ts'
import { ClockLevel } from '../../kernel/regulations/index.ts'
import { BureauRecord, Choice, choices, DefineRecord, Instant, Json, Link, LongText, Many, Ref, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { signalAccess } from './accountability.access.ts'
import { Card } from './card.record.ts'
import { accountabilityMenu } from './menu.ts'

export const SignalState = choices('SignalState', {
  RAISED: ['待说明', 'To be explained'],
  EXPLAINED: ['待核实', 'To be verified'],
  DISMISSED: ['不属实', 'Dismissed'],
  CONFIRMED: ['属实', 'Confirmed'],
})
export type SignalState = ChoiceOf<typeof SignalState>

/** Why a limit was overrun, as the office finds. Most overruns are no fault: late entries, others' delay, an absent applicant. */
export const SignalCause = choices('SignalCause', {
  LATE_ENTRY: ['录入滞后', 'Late entry'],
  DATA_FAULT: ['数据错误', 'Data fault'],
  UPSTREAM_DELAY: ['上级或协办延误', 'Delay elsewhere'],
  APPLICANT_ABSENT: ['申请人原因', 'The applicant'],
  TOLERANCE: ['容错免责', 'Tolerance'],
  OWN_DELAY: ['办理延误', 'Own delay'],
})
export type SignalCause = ChoiceOf<typeof SignalCause>

/** Something that looks wrong and is to be explained and verified. A signal is not guilt. */
@DefineRecord({
  label: ['异常', 'Signal'], plural: 'signals', title: 'matter', menu: accountabilityMenu, access: signalAccess,
  order: { field: 'raisedAt', direction: 'DESC' }, indexes: [['state', 'departmentId'], ['subjectId']],
})
export class Signal extends BureauRecord {
  @Text({ label: ['事由', 'Matter'], max: 200, list: true, filter: ['contains'] }) matter!: string
  @Choice(() => SignalState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: SignalState
  @Choice(() => ClockLevel, { label: ['时限层级', 'Level'], list: true, filter: ['eq', 'in'] }) level!: ClockLevel
  @Link(() => Department, { label: ['责任科室', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['责任人', 'Person'], optional: true, list: true, filter: ['eq'] }) staffId?: string | null
  @Instant({ label: ['发现时间', 'Raised'], list: true, sort: true, filter: ['gte', 'lte'] }) raisedAt!: Date
  @Instant({ label: ['应办结时间', 'Was due'], optional: true, widget: 'due' }) dueAt?: Date | null
  @Text({ label: ['对象类型', 'Subject type'], max: 60, filter: ['eq'], vocabulary: 'RecordType' }) subjectType!: string
  @Ref({ label: ['对象', 'Subject'], filter: ['eq'] }) subjectId!: string
  @Ref({ label: ['时限事项', 'Obligation'], optional: true }) obligationId?: string | null
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  @LongText({ label: ['情况说明', 'Explanation'], max: 2000, optional: true }) explanation?: string | null
  @Link(() => StaffMember, { label: ['说明人', 'Explained by'], optional: true }) explainedById?: string | null
  @Choice(() => SignalCause, { label: ['核实原因', 'Cause found'], optional: true, list: true, filter: ['eq', 'in'] }) cause?: SignalCause | null
  @LongText({ label: ['核实意见', 'Finding'], max: 2000, optional: true }) verdict?: string | null
  @Link(() => StaffMember, { label: ['核实人', 'Verified by'], optional: true }) verifiedById?: string | null
  @Instant({ label: ['核实时间', 'Verified'], optional: true }) verifiedAt?: Date | null
  @Many(() => StoredFile, { label: ['附件', 'Attachments'], by: 'subjectId', scope: 'parent' }) files!: StoredFile[]
  @Many(() => Card, { label: ['发牌', 'Cards'], by: 'signalId', scope: 'own' }) cards!: Card[]
}
