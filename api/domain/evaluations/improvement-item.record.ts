import { BureauRecord, Choice, choices, Day, DefineRecord, Link, LongText, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { improvementAccess } from './evaluation.access.ts'
import { evaluationsMenu } from './menu.ts'

export const ImprovementState = choices('ImprovementState', {
  OPEN: ['改进中', 'Open'],
  REPORTED: ['已报告', 'Reported'],
  DONE: ['已完成', 'Done'],
})
export type ImprovementState = ChoiceOf<typeof ImprovementState>

/** What a department is to do better after an evaluation, and until when. */
@DefineRecord({
  label: ['改进事项', 'Improvement item'], plural: 'improvementItems', title: 'matter', menu: evaluationsMenu, access: improvementAccess,
  indexes: [['state', 'dueOn']],
})
export class ImprovementItem extends BureauRecord {
  @Link(recordNamed('EvaluationCampaign'), { label: ['社会评议', 'Campaign'], list: true, filter: ['eq'] }) campaignId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq', 'in'] }) departmentId!: string
  @Text({ label: ['改进事项', 'Matter'], max: 200, list: true, filter: ['contains'] }) matter!: string
  @Choice(() => ImprovementState, { label: ['状态', 'State'], list: true, filter: ['eq', 'in'] }) state!: ImprovementState
  @Day({ label: ['期限', 'Due'], list: true, sort: true, filter: ['gte', 'lte'] }) dueOn!: string
  @LongText({ label: ['改进情况', 'Report'], max: 2000, optional: true }) report?: string | null
  @Day({ label: ['报告日', 'Reported'], optional: true, list: true }) reportedOn?: string | null
  @LongText({ label: ['退回原因', 'Why sent back'], max: 1000, optional: true }) sentBackBecause?: string | null
}
