import { BureauRecord, Choice, Day, DefineRecord, Json, Link, LongText, Many, recordNamed, Text } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import type { CampaignGroup } from './campaign-group.record.ts'
import type { CampaignTerms } from './campaign-terms.ts'
import { campaignAccess } from './evaluation.access.ts'
import { CampaignPurpose, CampaignState } from './evaluation-choices.ts'
import type { EvaluatedDepartment } from './evaluated-department.record.ts'
import type { ImprovementItem } from './improvement-item.record.ts'
import { evaluationsMenu } from './menu.ts'
import { Questionnaire } from './questionnaire.record.ts'
import type { QuestionTally } from './question-tally.record.ts'
import type { TallyRow } from './tally-row.record.ts'

/** One social evaluation of a bureau's departments: who evaluates whom, over which period, and by which terms it is counted. */
@DefineRecord({
  label: ['社会评议', 'Evaluation campaign'], plural: 'evaluationCampaigns', title: 'name', menu: evaluationsMenu, access: campaignAccess,
  indexes: [['state', 'opensOn']], order: { field: 'opensOn', direction: 'DESC' },
})
export class EvaluationCampaign extends BureauRecord {
  @Text({ label: ['名称', 'Name'], max: 100, list: true, filter: ['contains'] }) name!: string
  @Choice(() => CampaignState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: CampaignState
  @Choice(() => CampaignPurpose, { label: ['类型', 'Purpose'], list: true, filter: ['eq', 'in'] }) purpose!: CampaignPurpose
  @Link(() => StaffMember, { label: ['牵头领导', 'Led by'], optional: true, list: true }) leaderId?: string | null
  @Day({ label: ['评议期起', 'Period from'], list: true }) periodFrom!: string
  @Day({ label: ['评议期止', 'Period until'], list: true, filter: ['gte', 'lte'] }) periodUntil!: string
  @Day({ label: ['开始投票日', 'Ballots from'], list: true, sort: true }) opensOn!: string
  @Day({ label: ['截止日', 'Ballots until'], list: true }) closesOn!: string
  @Link(() => Questionnaire, { label: ['问卷', 'Questionnaire'], optional: true }) questionnaireId?: string | null
  /** Frozen at opening: a rule that changes later does not change what was promised to the voters. */
  @Json({ label: ['计票规则', 'Terms of the count'], optional: true }) terms?: CampaignTerms | null
  @Json({ label: ['权重依据', 'Citation of the weights'], optional: true, widget: 'citation' }) weightsCitation?: unknown
  @Json({ label: ['最小样本依据', 'Citation of the smallest sample'], optional: true, widget: 'citation' }) sampleCitation?: unknown
  @LongText({ label: ['提前截止原因', 'Why it was closed before its last day'], max: 500, optional: true }) closedEarlyBecause?: string | null
  @LongText({ label: ['延长或取消原因', 'Why it was extended or cancelled'], max: 500, optional: true }) changedBecause?: string | null
  @Day({ label: ['下次评议不迟于', 'Next one no later than'], optional: true, list: true }) nextDueOn?: string | null
  @Many(recordNamed('EvaluatedDepartment'), { label: ['被评科室', 'Evaluated departments'], by: 'campaignId', scope: 'parent' }) departments?: EvaluatedDepartment[]
  @Many(recordNamed('CampaignGroup'), { label: ['评议主体', 'Evaluator groups'], by: 'campaignId', scope: 'parent' }) groups?: CampaignGroup[]
  @Many(recordNamed('TallyRow'), { label: ['统计结果', 'Tally'], by: 'campaignId', scope: 'own' }) tally?: TallyRow[]
  @Many(recordNamed('QuestionTally'), { label: ['分题统计', 'Tally of the questions'], by: 'campaignId', scope: 'own' }) questions?: QuestionTally[]
  @Many(recordNamed('ImprovementItem'), { label: ['改进事项', 'Improvement items'], by: 'campaignId', scope: 'own' }) improvements?: ImprovementItem[]
}
