import { BureauRecord, Choice, choices, DefineRecord, Flag, Instant, Json, Link, LongText, Many, recordNamed, Text, type ChoiceOf } from '../../kernel/records/index.ts'
import { StoredFile } from '../../kernel/files/index.ts'
import { StaffMember } from '../organization/index.ts'
import { withComplaint } from './complaint.access.ts'

export const ComplaintEntryKind = choices('ComplaintEntryKind', {
  LEADERS_TOLD: ['报告领导', 'Reported to the leadership'],
  INSTRUCTION: ['领导批示', 'Leader’s instruction'],
  STEP: ['核查', 'Investigation step'],
  MEDIATION: ['调解', 'Mediation'],
  VERIFICATION: ['核定', 'Proposal confirmed or sent back'],
  SUPPLEMENT: ['投诉人补充', 'Added by the complainant'],
  OBJECTION: ['投诉人异议', 'Objection'],
  REPLY: ['答复', 'Reply'],
  EXTENSION: ['延期', 'Extension'],
  HIGHER_REVIEW: ['复查复核', 'Review by the higher body'],
})
export type ComplaintEntryKind = ChoiceOf<typeof ComplaintEntryKind>

/** A step of the investigation, or a message between the office and the complainant. */
@DefineRecord({ label: ['核查与往来', 'Complaint entry'], plural: 'complaintEntries', title: 'kind', access: withComplaint, indexes: [['complaintId', 'at']] })
export class ComplaintEntry extends BureauRecord {
  @Link(recordNamed('Complaint'), { label: ['投诉', 'Complaint'], filter: ['eq'] }) complaintId!: string
  @Choice(() => ComplaintEntryKind, { label: ['类型', 'Kind'], list: true }) kind!: ComplaintEntryKind
  @Instant({ label: ['时间', 'At'], list: true }) at!: Date
  @Link(() => StaffMember, { label: ['经办人', 'By'], optional: true, list: true }) byId?: string | null
  @Text({ label: ['方式', 'Way'], max: 60, optional: true, list: true }) way?: string | null
  @LongText({ label: ['内容', 'Text'], max: 4000, list: true }) text!: string
  @Json({ label: ['依据', 'Citation'], optional: true, widget: 'citation' }) citation?: unknown
  /** The complainant reads it by the tracking code. */
  @Flag({ label: ['告知投诉人', 'Told to the complainant'] }) told!: boolean
  @Many(() => StoredFile, { label: ['证据附件', 'Evidence'], by: 'subjectId', scope: 'parent' }) files!: StoredFile[]
}
