import { choices, type ChoiceOf } from '../../kernel/records/index.ts'

export const InspectionState = choices('InspectionState', {
  PLANNED: ['已列入计划', 'Planned'],
  CANCELLED: ['已取消', 'Cancelled'],
  UNDER_WAY: ['督查中', 'Under way'],
  REPORTED: ['已提交情况表', 'Reported'],
  CONFIRMED: ['被查科室已确认', 'Confirmed'],
  ISSUED: ['已印发通报', 'Circular issued'],
  RECTIFYING: ['整改中', 'Rectifying'],
  CLOSED: ['已结束', 'Closed'],
})
export type InspectionState = ChoiceOf<typeof InspectionState>

/** From here on an inspected department knows even of an undercover inspection. */
export const DISCLOSED: readonly InspectionState[] = ['REPORTED', 'CONFIRMED', 'ISSUED', 'RECTIFYING', 'CLOSED']

/** Ways of inspecting that the glossary knows; a pack says which of them its bureau uses. */
export const InspectionMode = choices('InspectionMode', {
  ANNOUNCED: ['明查', 'Announced'],
  UNDERCOVER: ['暗访', 'Undercover'],
  RANDOM: ['随机', 'Random'],
  SPECIAL: ['专项', 'Special'],
  REGULAR: ['定期', 'Regular'],
  IRREGULAR: ['不定期', 'Irregular'],
  CROSS_DEPARTMENT: ['交叉检查', 'Cross-department'],
  VISIT: ['走访', 'Visit'],
  HEAR_REPORT: ['听取汇报', 'Hearing reports'],
  READ_MATERIAL: ['查阅材料', 'Reading papers'],
  PUBLIC_DISCUSSION: ['群众座谈', 'Talks with the public'],
})
export type InspectionMode = ChoiceOf<typeof InspectionMode>

/** How an inspected department stands to what was found. */
export const InspectedState = choices('InspectedState', {
  WAITING: ['待督查', 'Not reported yet'],
  REPORTED: ['待确认', 'To be confirmed'],
  CONFIRMED: ['已确认', 'Confirmed'],
  OBJECTED: ['有异议', 'Objected to'],
  SETTLED: ['异议已处理', 'Objection settled'],
  NOT_ANSWERED: ['逾期未答复', 'Not answered'],
  CANCELLED: ['督查已取消', 'Inspection cancelled'],
})
export type InspectedState = ChoiceOf<typeof InspectedState>

/** The department has had its say, or has let its time pass. */
export const ANSWERED: readonly InspectedState[] = ['CONFIRMED', 'SETTLED', 'NOT_ANSWERED']

/** How a period of the schedule stands. */
export const InspectionPeriodState = choices('InspectionPeriodState', {
  OPEN: ['待落实', 'To be kept'],
  KEPT: ['已落实', 'Kept'],
})
export type InspectionPeriodState = ChoiceOf<typeof InspectionPeriodState>

export const FindingState = choices('FindingState', {
  OPEN: ['待整改', 'Open'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  RECTIFYING: ['整改中', 'Rectifying'],
  SUBMITTED: ['已报整改', 'Rectification reported'],
  WORKED_OFF: ['已销号', 'Worked off'],
  REOPENED: ['退回重办', 'Reopened'],
})
export type FindingState = ChoiceOf<typeof FindingState>

export const CircularState = choices('CircularState', {
  DRAFT: ['起草', 'Draft'],
  COUNTERSIGNED: ['已核稿会签', 'Countersigned'],
  ISSUED: ['已印发', 'Issued'],
})
export type CircularState = ChoiceOf<typeof CircularState>

/** What the scoring of a point of a checklist says. */
export const ScoreResult = choices('ScoreResult', {
  MET: ['符合', 'Met'],
  NOT_MET: ['不符合', 'Not met'],
  NOT_CHECKED: ['未检查', 'Not checked'],
})
export type ScoreResult = ChoiceOf<typeof ScoreResult>
