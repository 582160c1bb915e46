import { BureauRecord, Choice, choices, Day, Decimal, DefineRecord, Instant, Link, LongText, recordNamed, Text, Texts, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { withSanction } from './accountability.access.ts'
import { SanctionKind } from './sanction-kind.ts'
import { Severity } from './violation.record.ts'

export const DecisionOccasion = choices('DecisionOccasion', { PROPOSAL: ['处理', 'The sanction'], APPEAL: ['申诉后变更处理', 'A change on appeal'] })
export type DecisionOccasion = ChoiceOf<typeof DecisionOccasion>

export const ServiceManner = choices('ServiceManner', {
  IN_PERSON: ['当面送达', 'In person'],
  LEFT: ['留置送达', 'Left with a witness'],
  POST: ['邮寄送达', 'By post'],
})
export type ServiceManner = ChoiceOf<typeof ServiceManner>

/**
 * What the person or the department is handed: the decision in words that stay as they were signed, whatever becomes of the sanction.
 * It is read by whom the sanction is read by, who need not read leads.
 */
@DefineRecord({
  label: ['处理决定书', 'Written decision'], plural: 'writtenDecisions', title: 'number', access: withSanction, order: { field: 'decidedAt', direction: 'ASC' },
  indexes: [['sanctionId']],
})
export class WrittenDecision extends BureauRecord {
  @Link(recordNamed('Sanction'), { label: ['处理', 'Sanction'], filter: ['eq'] }) sanctionId!: string
  /** 文号 of its own, under the bureau’s prefix: two decisions on one sanction are two papers. */
  @Text({ label: ['文号', 'Number'], max: 40, list: true }) number!: string
  @Choice(() => DecisionOccasion, { label: ['决定事项', 'Decision on'], list: true }) occasion!: DecisionOccasion
  @Link(() => StaffMember, { label: ['被处理人', 'Person'], optional: true }) staffId?: string | null
  @Link(() => Department, { label: ['科室', 'Department'], optional: true }) departmentId?: string | null
  @Day({ label: ['发生日期', 'Happened on'] }) happenedOn!: string
  @LongText({ label: ['认定的事实', 'Facts found'], max: 2000 }) facts!: string
  @LongText({ label: ['后果或影响', 'Effect'], max: 1000, optional: true }) effect?: string | null
  @LongText({ label: ['原因', 'Cause'], max: 1000, optional: true }) cause?: string | null
  @Text({ label: ['违规情形', 'Ground'], max: 200 }) ground!: string
  @Texts({ label: ['违规要件', 'Elements'], max: 200 }) elements!: string[]
  @Choice(() => Severity, { label: ['情节', 'Severity'] }) severity!: Severity
  @Text({ label: ['责任', 'Share of responsibility'], max: 60, optional: true }) share?: string | null
  /** System and article of each rule that it rests on. */
  @Texts({ label: ['依据条款', 'Articles'], max: 300 }) basis!: string[]
  @Choice(() => SanctionKind, { label: ['处理方式', 'Kind'], list: true }) kind!: SanctionKind
  @Decimal({ label: ['扣分', 'Points'], scale: 2, optional: true, min: 0, max: 100 }) points?: number | null
  @LongText({ label: ['决定', 'Decision'], max: 2000 }) decision!: string
  /** In the words of the pack: what it bears on for the person. */
  @Texts({ label: ['处理结果运用', 'What it bears on'], max: 100, optional: true }) bearsOn?: string[] | null
  @Text({ label: ['问责承办部门', 'Pursued by'], max: 60, optional: true }) organ?: string | null
  @Text({ label: ['决定机关', 'Deciding authority'], max: 100, optional: true }) authority?: string | null
  @Link(() => StaffMember, { label: ['决定人', 'Decided by'], optional: true }) decidedById?: string | null
  @Instant({ label: ['决定时间', 'Decided'], list: true }) decidedAt!: Date
  /** Absent where no rule gives a figure, and where no appeal is left. */
  @Text({ label: ['申诉期限', 'Time to appeal'], max: 60, optional: true }) appealTerm?: string | null
  @Choice(() => ServiceManner, { label: ['送达方式', 'Manner of service'], optional: true, list: true }) manner?: ServiceManner | null
  @Text({ label: ['签收人', 'Received by'], max: 60, optional: true }) receivedBy?: string | null
  @Text({ label: ['见证人', 'Witness'], max: 60, optional: true }) witness?: string | null
  @Instant({ label: ['送达时间', 'Served'], optional: true, list: true }) servedAt?: Date | null
}
