import { BureauRecord, Choice, choices, Decimal, DefineRecord, Integer, Link, recordNamed, Text, type ChoiceOf, type Label } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { reportAccess } from './report.access.ts'

export const ReportLine = choices('ReportLine', {
  DEPARTMENT: ['科室', 'Department'],
  TOTAL: ['合计', 'Total'],
  MONTH_CHANGE: ['比上月增减', 'Change on the month before'],
  YEAR_CHANGE: ['比上年同月增减', 'Change on the year before'],
})
export type ReportLine = ChoiceOf<typeof ReportLine>

/** A column and how it is defined: what is sealed with its figures, and said at its heading. Nothing where a change has nothing to compare with. */
const count = (label: Label, help: Label) => ({ label, help, list: true, optional: true }) as const
const days = (label: Label, help: Label) => ({ label, help, scale: 1, optional: true, list: true }) as const

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
  @Integer(count(['上月结转', 'Carried over'], ['月初以前收件、月初尚未办结', 'received before the month and open at its beginning'])) carriedOver?: number | null
  @Integer(count(['收件', 'Received'], ['本月收件', 'received in the month'])) received?: number | null
  @Integer(count(['受理', 'Accepted'], ['本月受理', 'accepted in the month'])) accepted?: number | null
  @Integer(count(['办结', 'Completed'], ['本月办结，不含不予受理', 'completed in the month, not counting what was not accepted'])) completed?: number | null
  @Integer(count(['按承诺办结', 'Within the promise'], ['承诺时限的计时在本月期内结束', 'the promised limit was met in the month'])) onTime?: number | null
  @Integer(count(['提前办结', 'Early'], ['按承诺办结中，在期满日以前办结', 'of those, ended before the last day'])) early?: number | null
  @Integer(count(['超过承诺', 'Beyond the promise'], ['承诺时限的计时在本月逾期结束', 'ended in the month after the promised limit'])) late?: number | null
  @Decimal(days(['平均法定时限', 'Average statutory limit'], ['本月结束的法定时限的平均值，工作日，不含延期', 'of the statutory limits that ended in the month, working days without extensions'])) statutoryDays?: number | null
  @Decimal(days(['平均承诺时限', 'Average promised limit'], ['本月结束的承诺时限的平均值，工作日，不含延期', 'of the promised limits that ended in the month, working days without extensions'])) promisedDays?: number | null
  @Decimal(days(['平均实际用时', 'Average days taken'], ['本月结束的承诺时限实际所用工作日的平均值，自受理次日起算，不含停止计时的工作日', 'working days that these took, from the day after acceptance, without days on which the clock stood still'])) actualDays?: number | null
  @Integer(count(['延期', 'Extended'], ['本月批准延长的承诺时限', 'promised limits extended in the month'])) extended?: number | null
  @Integer(count(['特别程序', 'Special procedures'], ['本月启动特别程序的办件', 'cases whose special procedure began in the month'])) suspended?: number | null
  @Integer(count(['预警', 'Warnings'], ['本月发出的时限预警', 'warnings of time limits sent in the month'])) warnings?: number | null
  @Integer(count(['异常', 'Signals'], ['本月发现', 'raised in the month'])) signals?: number | null
  @Integer(count(['黄牌', 'Yellow cards'], ['本月发牌', 'issued in the month'])) yellow?: number | null
  @Integer(count(['红牌', 'Red cards'], ['本月发牌', 'issued in the month'])) red?: number | null
  @Integer(count(['撤牌', 'Withdrawn'], ['本月所发、截至编制时已撤的牌', 'issued in the month and withdrawn by the time of the report'])) withdrawn?: number | null
  @Integer(count(['在办', 'Open'], ['月末尚未办结', 'open at the end of the month'])) open?: number | null
  @Integer(count(['超期未结', 'Open and overdue'], ['月末承诺时限已过而计时未结束，不含停止计时的', 'past the promised limit and not ended at the end of the month, clocks that stood still not counted'])) overdue?: number | null
}
