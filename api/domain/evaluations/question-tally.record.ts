import { BureauRecord, Choice, Decimal, DefineRecord, Integer, Json, Link, recordNamed, Text, Texts } from '../../kernel/records/index.ts'
import { resultAccess } from './evaluation.access.ts'
import { Sample } from './evaluation-choices.ts'

/** How one question of the questionnaire, or one row of a table of questions, was answered. Answers of too few people stay closed. */
@DefineRecord({
  label: ['分题统计', 'Tally of a question'], plural: 'questionTallies', title: 'question', access: resultAccess, order: { field: 'place', direction: 'ASC' },
})
export class QuestionTally extends BureauRecord {
  @Link(recordNamed('EvaluationCampaign'), { label: ['社会评议', 'Campaign'], filter: ['eq'] }) campaignId!: string
  @Integer({ label: ['序号', 'Order'], list: true, sort: true }) place!: number
  @Text({ label: ['题目', 'Question'], max: 420, list: true }) question!: string
  @Choice(() => Sample, { label: ['样本', 'Sample'], list: true }) sample!: Sample
  @Integer({ label: ['作答人数', 'Answered'], optional: true, list: true }) answered?: number | null
  /** `[{ value, title, count }]`, in the order of the options. */
  @Json({ label: ['各选项', 'By option'], optional: true }) options?: unknown
  /** Mean of the options' scores, or of the numbers given. */
  @Decimal({ label: ['平均', 'Mean'], scale: 2, optional: true, list: true }) mean?: number | null
  /** What was written, in alphabetical order: the order tells nothing of who wrote it. */
  @Texts({ label: ['意见', 'Remarks'], max: 5000, optional: true, see: 'evaluations.results' }) remarks?: string[] | null
}
