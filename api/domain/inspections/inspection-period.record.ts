import { BureauRecord, Choice, Day, DefineRecord, Integer, Json, Text } from '../../kernel/records/index.ts'
import { InspectionPeriodState } from './inspection-choices.ts'
import { periodAccess } from './inspection.access.ts'
import { inspectionMenu } from './menu.ts'

/** What the schedule asks of a bureau in one of its periods: so many inspections by its last day. Its clock tells when they were not held. */
@DefineRecord({
  label: ['督查频次任务', 'Inspections due by the schedule'], plural: 'inspectionPeriods', title: 'matter', menu: inspectionMenu, access: periodAccess,
  order: { field: 'firstDay', direction: 'DESC' }, uniques: [['scheduleCode', 'firstDay']],
})
export class InspectionPeriod extends BureauRecord {
  @Text({ label: ['事项', 'Matter'], max: 120, list: true }) matter!: string
  @Text({ label: ['频次代码', 'Code of the schedule'], max: 40, filter: ['eq'] }) scheduleCode!: string
  @Choice(() => InspectionPeriodState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: InspectionPeriodState
  @Day({ label: ['周期首日', 'First day'], list: true, sort: true, filter: ['gte', 'lte'] }) firstDay!: string
  @Day({ label: ['周期末日', 'Last day'], list: true, filter: ['gte', 'lte'] }) lastDay!: string
  @Integer({ label: ['至少次数', 'At least'], list: true }) atLeast!: number
  @Integer({ label: ['已完成次数', 'Held'], list: true }) held!: number
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
}
