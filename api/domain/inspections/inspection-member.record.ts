import { BureauRecord, DefineRecord, Link, recordNamed } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { withInspection } from './inspection.access.ts'

/** Somebody on the inspection team, for one of the inspected departments or for all of them. */
@DefineRecord({
  label: ['督查组成员', 'Team member'], plural: 'inspectionMembers', title: 'staffId', access: withInspection,
  indexes: [['staffId']], uniques: [['inspectionId', 'staffId']],
})
export class InspectionMember extends BureauRecord {
  @Link(recordNamed('Inspection'), { label: ['督查', 'Inspection'], filter: ['eq'] }) inspectionId!: string
  @Link(() => StaffMember, { label: ['督查人员', 'Inspector'], list: true, filter: ['eq'] }) staffId!: string
  @Link(() => Department, { label: ['负责督查的科室', 'Inspects'], help: ['空则为全部被查科室', 'Empty: all of them'], optional: true, list: true }) departmentId?: string | null
}
