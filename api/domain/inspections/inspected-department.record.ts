import { BureauRecord, Choice, Day, DefineRecord, Instant, Link, LongText, recordNamed, Text } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { InspectedState } from './inspection-choices.ts'
import { objectionAwaitsMe, ownDepartmentAccess } from './inspection.access.ts'

/** A department that an inspection looks at, and what it says to what was found. */
@DefineRecord({
  label: ['被查科室', 'Department inspected'], plural: 'inspectedDepartments', title: 'matter', access: ownDepartmentAccess,
  conditions: { awaitsMe: objectionAwaitsMe },
  indexes: [['departmentId', 'state']], uniques: [['inspectionId', 'departmentId']],
})
export class InspectedDepartment extends BureauRecord {
  /** Number of the inspection and name of the department, as its clocks and signals call it. */
  @Text({ label: ['事项', 'Matter'], max: 120 }) matter!: string
  @Link(recordNamed('Inspection'), { label: ['督查', 'Inspection'], list: true, filter: ['eq'] }) inspectionId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Day({ label: ['计划日期', 'Planned for'], list: true, filter: ['gte', 'lte'] }) plannedFor!: string
  @Choice(() => InspectedState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: InspectedState
  @LongText({ label: ['确认意见', 'Remark'], max: 2000, optional: true }) remark?: string | null
  @LongText({ label: ['异议', 'Objection'], max: 2000, optional: true }) objection?: string | null
  @Link(() => StaffMember, { label: ['答复人', 'Answered by'], optional: true, list: true }) answeredById?: string | null
  @Instant({ label: ['答复时间', 'Answered'], optional: true, list: true }) answeredAt?: Date | null
  @LongText({ label: ['处理意见', 'Decision of the office'], max: 2000, optional: true }) decision?: string | null
  @Link(() => StaffMember, { label: ['处理人', 'Settled by'], optional: true }) settledById?: string | null
  @Instant({ label: ['处理时间', 'Settled'], optional: true }) settledAt?: Date | null
}
