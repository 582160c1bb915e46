import { BureauRecord, Choice, Day, DefineRecord, Flag, Instant, Link, LongText, Many, Text, Texts } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { ChecklistScore } from './checklist-score.record.ts'
import { Circular } from './circular.record.ts'
import { Finding } from './finding.record.ts'
import { InspectedDepartment } from './inspected-department.record.ts'
import { InspectionState } from './inspection-choices.ts'
import { InspectionMember } from './inspection-member.record.ts'
import { inspectionAccess, inspectionToCarryOut } from './inspection.access.ts'
import { inspectionMenu } from './menu.ts'

/** One round of internal efficiency supervision: planned, carried out, answered by those inspected, and followed until all is put right. */
@DefineRecord({
  label: ['督查', 'Inspection'], plural: 'inspections', title: 'number', menu: inspectionMenu, access: inspectionAccess, conditions: { mineToCarryOut: inspectionToCarryOut },
  order: { field: 'plannedFor', direction: 'DESC' }, indexes: [['state', 'plannedFor'], ['scheduleCode', 'plannedFor'], ['leaderId']], uniques: [['number']],
})
export class Inspection extends BureauRecord {
  @Text({ label: ['编号', 'Number'], max: 40, list: true, filter: ['eq', 'contains'] }) number!: string
  @Text({ label: ['名称', 'Title'], max: 120, list: true, filter: ['contains'] }) title!: string
  @Choice(() => InspectionState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: InspectionState
  /** Codes of `InspectionMode`. */
  @Texts({ label: ['督查方式', 'Ways of inspecting'], max: 40, list: true, widget: 'law-choice:inspections.modes:InspectionMode' }) modes!: string[]
  @Flag({ label: ['暗访', 'Undercover'], filter: ['eq'] }) undercover!: boolean
  /** The entry of the pack's schedule that this inspection fulfils. */
  @Text({ label: ['对应频次要求', 'Fulfils the schedule'], max: 40, optional: true, filter: ['eq', 'in'], widget: 'law-choice:inspections.schedule' }) scheduleCode?: string | null
  @Link(() => StaffMember, { label: ['带队领导', 'Led by'], optional: true, list: true, filter: ['eq'] }) leaderId?: string | null
  @Day({ label: ['计划日期', 'Planned for'], list: true, sort: true, filter: ['gte', 'lte'] }) plannedFor!: string
  @LongText({ label: ['督查重点', 'Focus'], max: 1000, optional: true }) focus?: string | null
  @Link(() => StaffMember, { label: ['安排人', 'Planned by'], optional: true }) plannedById?: string | null
  @LongText({ label: ['变更计划的原因', 'Why the plan was changed'], max: 300, optional: true }) revisedBecause?: string | null
  @LongText({ label: ['取消原因', 'Why cancelled'], max: 500, optional: true }) cancelledBecause?: string | null
  @Instant({ label: ['开始时间', 'Started'], optional: true }) startedAt?: Date | null
  @LongText({ label: ['督查情况', 'Summary'], max: 4000, optional: true }) summary?: string | null
  @Link(() => StaffMember, { label: ['情况表填报人', 'Reported by'], optional: true }) reportedById?: string | null
  @Instant({ label: ['提交时间', 'Reported'], optional: true, filter: ['gte', 'lte'] }) reportedAt?: Date | null
  @Instant({ label: ['结束时间', 'Closed'], optional: true, filter: ['gte', 'lte'] }) closedAt?: Date | null
  @Many(() => InspectionMember, { label: ['督查组成员', 'Team'], by: 'inspectionId', scope: 'parent' }) members!: InspectionMember[]
  @Many(() => InspectedDepartment, { label: ['被查科室', 'Departments inspected'], by: 'inspectionId', scope: 'own' }) inspectedDepartments!: InspectedDepartment[]
  @Many(() => ChecklistScore, { label: ['检查评分', 'Checklist'], by: 'inspectionId', scope: 'own', order: 'rule' }) scores!: ChecklistScore[]
  @Many(() => Finding, { label: ['问题', 'Findings'], by: 'inspectionId', scope: 'own', order: 'raisedAt' }) findings!: Finding[]
  @Many(() => Circular, { label: ['通报', 'Circular'], by: 'inspectionId', scope: 'own' }) circulars!: Circular[]
}
