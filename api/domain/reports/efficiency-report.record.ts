import { BureauRecord, Choice, choices, DefineRecord, Instant, Link, LongText, Many, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { EfficiencyReportRow } from './report-row.record.ts'
import { reportAccess, reportAwaitsMe } from './report.access.ts'

export const ReportState = choices('ReportState', {
  DRAFT: ['草稿', 'Draft'],
  CHECKED: ['已审核', 'Checked'],
  SEALED: ['已封账', 'Sealed'],
})
export type ReportState = ChoiceOf<typeof ReportState>

/** A month of a bureau as it stood at its end, by department: counted once, checked by another, signed, and then never changed. */
@DefineRecord({
  label: ['效能监察月报', 'Monthly efficiency report'], plural: 'efficiencyReports', title: 'month', menu: ['统计', 'Figures'], access: reportAccess,
  conditions: { awaitsMe: reportAwaitsMe }, uniques: [['month']], order: { field: 'month', direction: 'DESC' },
})
export class EfficiencyReport extends BureauRecord {
  @Text({ label: ['月份', 'Month'], max: 7, list: true, sort: true, filter: ['eq'] }) month!: string
  @Choice(() => ReportState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: ReportState
  @Instant({ label: ['截止时间', 'Cut-off'], list: true }) cutOffAt!: Date
  @LongText({ label: ['指标口径', 'Definitions'], max: 2000 }) definitions!: string
  @Link(() => StaffMember, { label: ['编制人', 'Made by'], optional: true, list: true }) madeById?: string | null
  @Link(() => StaffMember, { label: ['审核人', 'Checked by'], optional: true, list: true }) checkedById?: string | null
  @Link(() => StaffMember, { label: ['签发人', 'Signed by'], optional: true, list: true }) signedById?: string | null
  @Instant({ label: ['封账时间', 'Sealed'], optional: true }) sealedAt?: Date | null
  @Many(() => EfficiencyReportRow, { label: ['各科室', 'By department'], by: 'reportId', scope: 'parent', order: 'place' }) rows!: EfficiencyReportRow[]
}
