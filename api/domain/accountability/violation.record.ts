import { BureauRecord, Choice, choices, Day, DefineRecord, Json, Link, LongText, Many, recordNamed, Text, Texts, type ChoiceOf } from '../../kernel/records/index.ts'
import { Department, StaffMember } from '../organization/index.ts'
import { withLead } from './accountability.access.ts'
import { ResponsibilityShare } from './responsibility-share.record.ts'

export const Severity = choices('Severity', { MINOR: ['轻微', 'Minor'], SERIOUS: ['较重', 'Serious'], GRAVE: ['严重', 'Grave'] })
export type Severity = ChoiceOf<typeof Severity>

/** Who approved the act: decides how responsibility is divided. */
export const ApprovedBy = choices('ApprovedBy', {
  NOBODY: ['未经审核批准', 'Approved by nobody'],
  LEADER: ['领导审核批准', 'Approved by a leader'],
  COLLECTIVE: ['集体研究决定', 'Decided collectively'],
})
export type ApprovedBy = ChoiceOf<typeof ApprovedBy>

/** What was found: which ground, with which elements, how grave, and who answers for how much of it. */
@DefineRecord({ label: ['违规行为', 'Violation'], plural: 'violations', title: 'title', access: withLead, indexes: [['leadId']], uniques: [['number']] })
export class Violation extends BureauRecord {
  @Text({ label: ['编号', 'Number'], max: 40, filter: ['contains'] }) number!: string
  /** What people call it: number, ground in words, who it is about. */
  @Text({ label: ['名称', 'Title'], max: 400, list: true, filter: ['contains'] }) title!: string
  @Link(recordNamed('AccountabilityLead'), { label: ['问责线索', 'Lead'], list: true, filter: ['eq'] }) leadId!: string
  @Text({ label: ['违规情形', 'Ground'], max: 200, widget: 'law-choice:accountability.grounds' }) ground!: string
  @Texts({ label: ['违规要件', 'Elements'], max: 60, optional: true, widget: 'law-choice:accountability.elements' }) elements?: string[] | null
  @Choice(() => Severity, { label: ['情节', 'Severity'], list: true, filter: ['eq', 'in'] }) severity!: Severity
  @Choice(() => ApprovedBy, { label: ['审批情况', 'Approved by'] }) approvedBy!: ApprovedBy
  @Link(() => StaffMember, { label: ['批准人', 'Who approved'], optional: true }) approverId?: string | null
  @Link(() => Department, { label: ['科室', 'Department'], optional: true, filter: ['eq'] }) departmentId?: string | null
  @Link(() => StaffMember, { label: ['经办人', 'Handler'], optional: true, filter: ['eq'] }) staffId?: string | null
  @Day({ label: ['发生日期', 'Happened on'], list: true }) happenedOn!: string
  @LongText({ label: ['事实', 'Facts'], max: 2000 }) facts!: string
  @LongText({ label: ['后果或影响', 'Effect'], max: 1000, optional: true }) effect?: string | null
  @LongText({ label: ['原因', 'Cause'], max: 1000, optional: true }) cause?: string | null
  @LongText({ label: ['补救措施', 'Remedy'], max: 1000, optional: true }) remedy?: string | null
  @Text({ label: ['问责承办部门', 'Who pursues it'], max: 60, optional: true, widget: 'law-choice:accountability.organs' }) organ?: string | null
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  @Many(() => ResponsibilityShare, { label: ['责任划分', 'Division of responsibility'], by: 'violationId', scope: 'parent' }) shares!: ResponsibilityShare[]
}
