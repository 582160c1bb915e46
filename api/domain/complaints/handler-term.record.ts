import { BureauRecord, Choice, choices, DefineRecord, Instant, Link, recordNamed, type ChoiceOf } from '../../kernel/records/index.ts'
import { StaffMember } from '../organization/index.ts'
import { withComplaint } from './complaint.access.ts'

export const HandlerTermState = choices('HandlerTermState', {
  CURRENT: ['承办中', 'Handles it'],
  REASSIGNED: ['已换人', 'Given to another'],
  OBJECTED: ['投诉人异议', 'The complainant objected'],
  RECUSED: ['回避', 'Recused'],
  ACCUSED: ['认定为被投诉人或其科室人员', 'Found to be accused, or of the accused department'],
})
export type HandlerTermState = ChoiceOf<typeof HandlerTermState>

/** That somebody handled a complaint, from when to when: whoever has is not the one who looks again after an objection. */
@DefineRecord({
  label: ['承办经历', 'Handler so far'], plural: 'handlerTerms', title: 'state', access: withComplaint, order: { field: 'since', direction: 'ASC' },
  indexes: [['complaintId', 'since']],
})
export class HandlerTerm extends BureauRecord {
  @Link(recordNamed('Complaint'), { label: ['投诉', 'Complaint'], filter: ['eq'] }) complaintId!: string
  @Link(() => StaffMember, { label: ['承办人', 'Handler'], list: true }) staffId!: string
  @Instant({ label: ['交办时间', 'Since'], list: true, sort: true }) since!: Date
  @Instant({ label: ['截止时间', 'Until'], optional: true, list: true }) until?: Date | null
  @Choice(() => HandlerTermState, { label: ['情况', 'How it stands'], list: true }) state!: HandlerTermState
}
