import { BureauRecord, Choice, choices, DefineRecord, Instant, Json, Link, LongText, Many, Ref, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { leadAccess } from './accountability.access.ts'
import { accountabilityMenu } from './menu.ts'
import { Violation } from './violation.record.ts'

export const LeadState = choices('LeadState', { OPEN: ['核查中', 'Open'], DISMISSED: ['不予追究', 'Dismissed'], CONFIRMED: ['认定违规', 'Violation found'] })
export type LeadState = ChoiceOf<typeof LeadState>

export const LeadSource = choices('LeadSource', {
  SIGNAL: ['异常', 'Signal'],
  CARD: ['黄牌红牌', 'Card'],
  COMPLAINT: ['有效投诉', 'Upheld complaint'],
  FINDING: ['督查问题', 'Inspection finding'],
  CASE: ['办件', 'Case'],
  EVALUATION: ['社会评议', 'Evaluation'],
  ATTENDANCE: ['考勤', 'Attendance'],
  OTHER: ['其他', 'Other'],
})
export type LeadSource = ChoiceOf<typeof LeadSource>

/** A matter for which somebody may have to answer: checked by people, then dismissed with a reason or found to be a violation. */
@DefineRecord({
  label: ['问责线索', 'Lead'], plural: 'leads', title: 'number', menu: accountabilityMenu, access: leadAccess,
  order: { field: 'openedAt', direction: 'DESC' }, indexes: [['state'], ['sourceId']], uniques: [['number']],
})
export class AccountabilityLead extends BureauRecord {
  @Text({ label: ['编号', 'Number'], max: 40, list: true, filter: ['contains'] }) number!: string
  @Text({ label: ['事由', 'Matter'], max: 200, list: true, filter: ['contains'] }) matter!: string
  @Choice(() => LeadState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: LeadState
  @Choice(() => LeadSource, { label: ['来源', 'Source'], list: true, filter: ['eq', 'in'] }) source!: LeadSource
  @Ref({ label: ['来源记录', 'Source record'], optional: true, filter: ['eq', 'in'] }) sourceId?: string | null
  /** What is known of a matter that rests on no record here. */
  @LongText({ label: ['线索情况', 'Facts'], max: 2000, optional: true }) facts?: string | null
  @Link(() => Department, { label: ['科室', 'Department'], optional: true, list: true, filter: ['eq', 'in'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['涉及人员', 'Person'], optional: true, list: true, filter: ['eq'] }) staffId?: string | null
  @Instant({ label: ['登记时间', 'Opened'], list: true, sort: true, filter: ['gte', 'lte'] }) openedAt!: Date
  @LongText({ label: ['核查意见', 'Finding'], max: 2000, optional: true }) finding?: string | null
  @Link(() => StaffMember, { label: ['核查人', 'Checked by'], optional: true }) checkedById?: string | null
  @Instant({ label: ['核查时间', 'Checked'], optional: true }) checkedAt?: Date | null
  /** When the card that a violation was found on was withdrawn: nothing is proposed any more, and what was decided is to be taken back. */
  @Instant({ label: ['来源撤销时间', 'Source withdrawn'], optional: true, filter: ['null'] }) fellAt?: Date | null
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  @Many(() => Violation, { label: ['违规行为', 'Violations'], by: 'leadId', scope: 'parent' }) violations!: Violation[]
}
