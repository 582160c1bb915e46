import { BureauRecord, DefineRecord, Integer, Link, recordNamed, Text } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { reportAccess } from './report.access.ts'

/** One department's line of a monthly report (practice.md, "Reports"). */
@DefineRecord({ label: ['月报明细', 'Report line'], plural: 'efficiencyReportRows', title: 'departmentName', access: reportAccess, indexes: [['reportId']] })
export class EfficiencyReportRow extends BureauRecord {
  @Link(recordNamed('EfficiencyReport'), { label: ['月报', 'Report'], filter: ['eq'] }) reportId!: string
  @Link(() => Department, { label: ['科室', 'Department'], filter: ['eq'] }) departmentId!: string
  /** As it was called then. */
  @Text({ label: ['科室', 'Department'], max: 60, list: true }) departmentName!: string
  @Integer({ label: ['排序', 'Order'] }) place!: number
  @Integer({ label: ['上月结转', 'Carried over'], list: true }) carriedOver!: number
  @Integer({ label: ['收件', 'Received'], list: true }) received!: number
  @Integer({ label: ['受理', 'Accepted'], list: true }) accepted!: number
  @Integer({ label: ['办结', 'Completed'], list: true }) completed!: number
  @Integer({ label: ['按承诺办结', 'Within the promise'], list: true }) onTime!: number
  @Integer({ label: ['超过承诺', 'Beyond the promise'], list: true }) late!: number
  @Integer({ label: ['延期', 'Extended'], list: true }) extended!: number
  @Integer({ label: ['特别程序', 'Special procedures'], list: true }) suspended!: number
  @Integer({ label: ['异常', 'Signals'], list: true }) signals!: number
  @Integer({ label: ['黄牌', 'Yellow cards'], list: true }) yellow!: number
  @Integer({ label: ['红牌', 'Red cards'], list: true }) red!: number
  @Integer({ label: ['撤牌', 'Withdrawn'], list: true }) withdrawn!: number
  @Integer({ label: ['在办', 'Open'], list: true }) open!: number
  @Integer({ label: ['超期未结', 'Open and overdue'], list: true }) overdue!: number
}
