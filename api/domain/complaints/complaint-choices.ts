import { choices, type ChoiceOf } from '../../kernel/records/index.ts'

export const ComplaintState = choices('ComplaintState', {
  REGISTERED: ['已登记', 'Registered'],
  ACCEPTED: ['已受理', 'Accepted'],
  NOT_ACCEPTED: ['不予受理', 'Not accepted'],
  TRANSFERRED: ['已转送', 'Transferred'],
  ASSIGNED: ['已交办', 'Assigned'],
  INVESTIGATING: ['核查中', 'Under investigation'],
  PROPOSED: ['已提处理建议', 'Proposal made'],
  REPLIED: ['已答复', 'Replied'],
  REINVESTIGATING: ['重新核查', 'Under reinvestigation'],
  CLOSED: ['已办结', 'Closed'],
})
export type ComplaintState = ChoiceOf<typeof ComplaintState>

export const ComplaintKind = choices('ComplaintKind', { COMPLAINT: ['投诉', 'Complaint'], REPORT: ['举报', 'Report'], PETITION: ['信访', 'Petition'] })
export type ComplaintKind = ChoiceOf<typeof ComplaintKind>

export const ComplaintSubject = choices('ComplaintSubject', { EFFICIENCY: ['效能投诉', 'Efficiency'], DISPUTE: ['纠纷', 'Dispute'], OTHER: ['其他', 'Other'] })
export type ComplaintSubject = ChoiceOf<typeof ComplaintSubject>

export const ComplaintChannel = choices('ComplaintChannel', {
  ONLINE: ['网上', 'Online'], PHONE: ['电话', 'Telephone'], LETTER: ['来信', 'Letter'], VISIT: ['来访', 'In person'], HOTLINE: ['12345热线', 'Hotline 12345'],
})
export type ComplaintChannel = ChoiceOf<typeof ComplaintChannel>

/** In every case the accused and their department never learn who complained. */
export const IdentityProtection = choices('IdentityProtection', {
  OPEN: ['公开', 'Open'],
  CONFIDENTIAL: ['保密', 'Confidential'],
  ANONYMOUS: ['匿名', 'Anonymous'],
})
export type IdentityProtection = ChoiceOf<typeof IdentityProtection>

export const ComplaintConclusion = choices('ComplaintConclusion', {
  UPHELD: ['属实', 'Upheld'],
  PARTLY_UPHELD: ['部分属实', 'Partly upheld'],
  NOT_UPHELD: ['不属实', 'Not upheld'],
  OUT_OF_COMPETENCE: ['不属本单位职责', 'Out of competence'],
})
export type ComplaintConclusion = ChoiceOf<typeof ComplaintConclusion>
