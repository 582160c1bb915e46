import { BureauRecord, DefineRecord, Instant, Link, LongText, recordNamed, Ref } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { withComplaint } from './complaint.access.ts'

/** Somebody whom the handler's leader named to see who complained, and why. The leader is the second person behind each of the looks. */
@DefineRecord({
  label: ['可查看投诉人的人员', 'May see the complainant'], plural: 'complainantViewers', title: 'reason', access: withComplaint,
  uniques: [['complaintId', 'staffId']],
})
export class ComplainantViewer extends BureauRecord {
  @Link(recordNamed('Complaint'), { label: ['投诉', 'Complaint'], filter: ['eq'] }) complaintId!: string
  @Link(() => StaffMember, { label: ['查看人', 'Who may see'], list: true }) staffId!: string
  @LongText({ label: ['理由', 'Reason'], max: 200, list: true }) reason!: string
  @Link(() => StaffMember, { label: ['指定人', 'Named by'], optional: true, list: true }) namedById?: string | null
  /** The leader's account, as the log of looks keeps it. */
  @Ref({ label: ['指定人账号', 'Account of whoever named'], hidden: true }) approverId!: string
  @Instant({ label: ['时间', 'At'], list: true }) at!: Date
}
