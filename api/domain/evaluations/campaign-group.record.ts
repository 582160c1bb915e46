import { BureauRecord, Choice, Decimal, DefineRecord, Integer, Link, recordNamed, Text } from '../../kernel/records/index.ts'
import { withCampaign } from './evaluation.access.ts'
import { EvaluatorGroup } from './evaluation-choices.ts'

/** A group of evaluators in one campaign, what it weighs, and how many slips it was given. */
@DefineRecord({
  label: ['评议主体', 'Evaluator group'], plural: 'campaignGroups', title: 'evaluators', access: withCampaign, uniques: [['campaignId', 'evaluators']],
})
export class CampaignGroup extends BureauRecord {
  @Link(recordNamed('EvaluationCampaign'), { label: ['社会评议', 'Campaign'], filter: ['eq'] }) campaignId!: string
  @Choice(() => EvaluatorGroup, { label: ['评议主体', 'Evaluators'], list: true, filter: ['eq'] }) evaluators!: EvaluatorGroup
  /** Groups of one weighing class are weighed together; the pack names the classes. */
  @Text({ label: ['权重类别', 'Weighed as'], max: 40, optional: true }) weighedAs?: string | null
  @Decimal({ label: ['类别权重', 'Weight of the class'], help: ['百分比', 'In per cent'], scale: 2, optional: true, list: true }) weight?: number | null
  @Integer({ label: ['发放评议码', 'Slips issued'], list: true }) slipsIssued!: number
  /** Known from the closing on. */
  @Integer({ label: ['收回评议票', 'Ballots returned'], optional: true, list: true }) ballotsReturned?: number | null
}
