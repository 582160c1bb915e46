import { BureauRecord, DefineRecord, Link, recordNamed, Text } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { withComplaint } from './complaint.access.ts'

/** Somebody who may not handle, read or know of a complaint, and why (FX-COMPLAINT-06). */
@DefineRecord({ label: ['回避', 'Recusal'], plural: 'recusals', title: 'cause', access: withComplaint, uniques: [['complaintId', 'staffId']] })
export class Recusal extends BureauRecord {
  @Link(recordNamed('Complaint'), { label: ['投诉', 'Complaint'], filter: ['eq'] }) complaintId!: string
  @Link(() => StaffMember, { label: ['回避人', 'Person'], list: true }) staffId!: string
  @Text({ label: ['回避情形', 'Cause'], max: 60, list: true, widget: 'law-choice:complaints.recusalCauses:RecusalCause' }) cause!: string
}
