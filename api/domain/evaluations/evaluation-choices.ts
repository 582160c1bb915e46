import { choices, type ChoiceOf } from '../../kernel/records/index.ts'

/** What a campaign is for: to grade departments, to hear opinions, or to hear them in a discussion. */
export const CampaignPurpose = choices('CampaignPurpose', {
  EVALUATION: ['社会评议', 'Evaluation'],
  OPINIONS: ['征求意见', 'Survey of opinions'],
  DISCUSSION: ['座谈听取意见', 'Discussion'],
})
export type CampaignPurpose = ChoiceOf<typeof CampaignPurpose>

/** Who evaluates. A pack says which of them, and what each weighs. */
export const EvaluatorGroup = choices('EvaluatorGroup', {
  PUBLIC: ['社会公众', 'The public'],
  PEOPLES_CONGRESS: ['人大代表', 'Deputies of the people’s congress'],
  CPPCC: ['政协委员', 'Members of the CPPCC'],
  EVALUATION_DELEGATE: ['民评代表', 'Evaluation delegates'],
  MASS_DELEGATE: ['群众代表', 'Delegates of the masses'],
  EFFICIENCY_SUPERVISOR: ['效能监督员', 'Efficiency supervisors'],
  ENTERPRISE: ['企业', 'Enterprises'],
  SERVICE_USER: ['服务对象', 'Service users'],
  ADMINISTERED: ['管理相对人', 'Those whom the bureau administers'],
  RELATED_UNIT: ['有关单位', 'Units concerned'],
})
export type EvaluatorGroup = ChoiceOf<typeof EvaluatorGroup>

/** The grades of a ballot, best first. A pack words them. */
export const SatisfactionGrade = choices('SatisfactionGrade', {
  SATISFIED: ['满意', 'Satisfied'],
  FAIRLY_SATISFIED: ['基本满意', 'Fairly satisfied'],
  DISSATISFIED: ['不满意', 'Dissatisfied'],
})
export type SatisfactionGrade = ChoiceOf<typeof SatisfactionGrade>

/** What a ballot says of one department: a grade, or that the voter does not know it. */
export const BallotMark = choices('BallotMark', { ...SatisfactionGrade.$labels, DONT_KNOW: ['不了解', 'Do not know'] })
export type BallotMark = ChoiceOf<typeof BallotMark>

/** How a ballot came in. */
export const BallotChannel = choices('BallotChannel', {
  ONLINE: ['网上', 'Online'],
  PAPER: ['纸质问卷', 'On paper'],
  LETTER: ['函件', 'By letter'],
  FORUM: ['座谈会', 'At a forum'],
  HOME_VISIT: ['上门走访', 'On a home visit'],
  INTERVIEW: ['电话或当面访问', 'In an interview'],
})
export type BallotChannel = ChoiceOf<typeof BallotChannel>

export const QuestionnaireState = choices('QuestionnaireState', {
  DRAFT: ['草稿', 'Draft'],
  PUBLISHED: ['已发布', 'Published'],
  RETIRED: ['已停用', 'Retired'],
})
export type QuestionnaireState = ChoiceOf<typeof QuestionnaireState>

export const CampaignState = choices('CampaignState', {
  DRAFT: ['筹备', 'Draft'],
  OPEN: ['评议中', 'Open'],
  CLOSED: ['已截止', 'Closed'],
  TALLIED: ['已统计', 'Tallied'],
  PUBLISHED: ['已公布', 'Published'],
  CANCELLED: ['已取消', 'Cancelled'],
})
export type CampaignState = ChoiceOf<typeof CampaignState>

/** Whether a figure rests on enough ballots. */
export const Sample = choices('Sample', {
  ENOUGH: ['样本充足', 'Enough'],
  TOO_FEW_TO_RANK: ['样本不足，不排名', 'Too few, not ranked'],
  HIDDEN: ['人数过少，不显示', 'Too few to show'],
})
export type Sample = ChoiceOf<typeof Sample>
