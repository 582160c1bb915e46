import { BureauRecord, Choice, Decimal, DefineRecord, Integer, Json, Link, recordNamed } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { resultAccess } from './evaluation.access.ts'
import { EvaluatorGroup, Sample } from './evaluation-choices.ts'
import { evaluationsMenu } from './menu.ts'

const count = (zh: string, en: string) => ({ label: [zh, en], optional: true, list: true }) as const

/** What one group of evaluators, or all of them, said of one department. Figures of too few people are empty. */
@DefineRecord({
  label: ['评议统计', 'Tally row'], plural: 'tallyRows', title: 'departmentId', menu: evaluationsMenu, access: resultAccess,
  indexes: [['campaignId', 'departmentId']],
})
export class TallyRow extends BureauRecord {
  @Link(recordNamed('EvaluationCampaign'), { label: ['社会评议', 'Campaign'], list: true, filter: ['eq', 'in'] }) campaignId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  /** Empty: all groups together. */
  @Choice(() => EvaluatorGroup, { label: ['评议主体', 'Evaluators'], optional: true, list: true, filter: ['eq', 'null'] }) evaluators?: EvaluatorGroup | null
  @Integer({ label: ['发放', 'Issued'], list: true }) issued!: number
  @Integer({ label: ['收回', 'Returned'], list: true }) returned!: number
  @Decimal({ label: ['参评率', 'Participation'], help: ['百分比', 'In per cent'], scale: 2, optional: true, list: true }) participationRate?: number | null
  @Choice(() => Sample, { label: ['样本', 'Sample'], list: true, filter: ['eq', 'in'] }) sample!: Sample
  @Integer(count('有效票', 'Valid')) valid?: number | null
  @Integer(count('满意', 'Satisfied')) satisfied?: number | null
  @Integer(count('基本满意', 'Fairly satisfied')) fairlySatisfied?: number | null
  @Integer(count('不满意', 'Dissatisfied')) dissatisfied?: number | null
  @Integer(count('不了解', 'Do not know')) dontKnow?: number | null
  @Integer(count('无效票', 'Invalid')) invalid?: number | null
  /** Satisfied and fairly satisfied over valid ballots. */
  @Decimal({ label: ['满意率', 'Satisfaction rate'], help: ['百分比', 'In per cent'], scale: 2, optional: true, list: true }) satisfactionRate?: number | null
  /** Points by grade; over all groups weighted by their classes. A score, never a rate. */
  @Decimal({ label: ['满意度得分', 'Satisfaction score'], help: ['全部评议主体的得分按权重计算', 'Over all groups it is weighted'], scale: 2, optional: true, list: true }) satisfactionScore?: number | null
  /** By score among the departments with enough ballots; equal scores share a place. */
  @Integer({ label: ['名次', 'Rank'], optional: true, list: true }) rank?: number | null
  @Json({ label: ['满意率依据', 'Citation of the rate'], optional: true, widget: 'citation' }) citation?: unknown
  @Json({ label: ['得分依据', 'Citation of the score'], optional: true, widget: 'citation' }) scoreCitation?: unknown
}
