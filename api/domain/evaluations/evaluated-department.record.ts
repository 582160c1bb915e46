import { BureauRecord, DefineRecord, Link, recordNamed } from '../../kernel/records/index.ts'
import { Department } from '../organization/index.ts'
import { withCampaign } from './evaluation.access.ts'

/** A department that a campaign evaluates. */
@DefineRecord({
  label: ['被评科室', 'Evaluated department'], plural: 'evaluatedDepartments', title: 'departmentId', access: withCampaign, uniques: [['campaignId', 'departmentId']],
})
export class EvaluatedDepartment extends BureauRecord {
  @Link(recordNamed('EvaluationCampaign'), { label: ['社会评议', 'Campaign'], filter: ['eq'] }) campaignId!: string
  @Link(() => Department, { label: ['科室', 'Department'], list: true, filter: ['eq'] }) departmentId!: string
}
