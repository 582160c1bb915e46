import { BureauRecord, Choice, choices, Decimal, DefineRecord, Integer, Link, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { reportAccess } from './report.access.ts'

export const ReportLine = choices('ReportLine', {
  DEPARTMENT: ['科室', 'Department'],
  TOTAL: ['合计', 'Total'],
  MONTH_CHANGE: ['比上月增减', 'Change on the month before'],
  YEAR_CHANGE: ['比上年同月增减', 'Change on the year before'],
})
export type ReportLine = ChoiceOf<typeof ReportLine>

const count = (zh: string, en: string) => ({ label: [zh, en], list: true }) as const
const days = (zh: string, en: string) => ({ label: [zh, en], help: ['工作日', 'In working days'], scale: 1, optional: true, list: true }) as const

/** One department's line of a monthly report, its totals, or what changed (practice.md, "Reports"). */
@DefineRecord({
  label: ['月报明细', 'Report line'], plural: 'efficiencyReportRows', title: 'departmentName', access: reportAccess, indexes: [['reportId']],
  order: { field: 'place', direction: 'ASC' },
})
export class EfficiencyReportRow extends BureauRecord {
  @Link(recordNamed('EfficiencyReport'), { label: ['月报', 'Report'], list: true, filter: ['eq'] }) reportId!: string
  @Choice(() => ReportLine, { label: ['行', 'Line'], filter: ['eq'] }) line!: ReportLine
  @Link(() => Department, { label: ['科室', 'Department'], optional: true, filter: ['eq'] }) departmentId?: string | null
  /** As it was called then; of the other lines, what they are. */
  @Text({ label: ['科室', 'Department'], max: 60, list: true }) departmentName!: string
  @Integer({ label: ['排序', 'Order'], sort: true }) place!: number
  @Integer(count('上月结转', 'Carried over')) carriedOver!: number
  @Integer(count('收件', 'Received')) received!: number
  @Integer(count('受理', 'Accepted')) accepted!: number
  @Integer(count('办结', 'Completed')) completed!: number
  @Integer(count('按承诺办结', 'Within the promise')) onTime!: number
  @Integer(count('提前办结', 'Early')) early!: number
  @Integer(count('超过承诺', 'Beyond the promise')) late!: number
  @Decimal(days('平均法定时限', 'Average statutory limit')) statutoryDays?: number | null
  @Decimal(days('平均承诺时限', 'Average promised limit')) promisedDays?: number | null
  @Decimal(days('平均实际用时', 'Average days taken')) actualDays?: number | null
  @Integer(count('延期', 'Extended')) extended!: number
  @Integer(count('特别程序', 'Special procedures')) suspended!: number
  @Integer(count('预警', 'Warnings')) warnings!: number
  @Integer(count('异常', 'Signals')) signals!: number
  @Integer(count('黄牌', 'Yellow cards')) yellow!: number
  @Integer(count('红牌', 'Red cards')) red!: number
  @Integer(count('撤牌', 'Withdrawn')) withdrawn!: number
  @Integer(count('在办', 'Open')) open!: number
  @Integer(count('超期未结', 'Open and overdue')) overdue!: number
}
