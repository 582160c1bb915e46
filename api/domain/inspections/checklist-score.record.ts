import { BureauRecord, Choice, DefineRecord, Instant, Json, Link, recordNamed, Text } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { ScoreResult } from './inspection-choices.ts'
import { ownDepartmentAccess } from './inspection.access.ts'

/** What the inspectors found on one point of a rule, in one department. */
@DefineRecord({
  label: ['检查评分', 'Checklist score'], plural: 'checklistScores', title: 'pointText', access: ownDepartmentAccess,
  indexes: [['departmentId', 'result'], ['rule', 'result']], uniques: [['inspectionId', 'departmentId', 'rule', 'point']],
})
export class ChecklistScore extends BureauRecord {
  @Link(recordNamed('Inspection'), { label: ['督查', 'Inspection'], filter: ['eq'] }) inspectionId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Text({ label: ['检查清单', 'Checklist'], max: 40, filter: ['eq'] }) checklist!: string
  @Text({ label: ['规则', 'Rule'], max: 40, list: true, filter: ['eq'] }) rule!: string
  @Text({ label: ['要点代码', 'Code of the point'], max: 80 }) point!: string
  /** In the words of the pack on the day of the scoring. */
  @Text({ label: ['要点', 'Point'], max: 200, list: true }) pointText!: string
  @Text({ label: ['规则内容', 'What the rule asks for'], max: 600, list: true }) text!: string
  @Choice(() => ScoreResult, { label: ['结果', 'Result'], list: true, filter: ['eq', 'in'] }) result!: ScoreResult
  @Text({ label: ['说明', 'Note'], max: 500, optional: true, list: true }) note?: string | null
  @Link(() => StaffMember, { label: ['评分人', 'Scored by'], optional: true }) scoredById?: string | null
  @Instant({ label: ['评分时间', 'Scored'] }) scoredAt!: Date
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
}
