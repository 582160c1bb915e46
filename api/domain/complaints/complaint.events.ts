import { events, facts, type Facts } from '../../kernel/regulations/index.ts'

/** What can happen to a complaint. */
export const complaintEvents = events('complaint', {
  received: ['收到', 'Received'],
  referred: ['收到转办', 'Referred from elsewhere'],
  accepted: ['受理', 'Accepted'],
  acceptanceTold: ['告知受理', 'Acceptance told'],
  notAccepted: ['不予受理', 'Not accepted'],
  transferred: ['转送', 'Transferred'],
  assigned: ['交办', 'Assigned'],
  recused: ['回避', 'Recused'],
  accusedIdentified: ['认定被投诉人', 'The accused identified'],
  investigationStarted: ['开始核查', 'Investigation started'],
  firstReplied: ['简要答复', 'First reply given'],
  mediated: ['调解', 'Mediated'],
  proposed: ['提出处理建议', 'Proposal made'],
  agreed: ['双方认可', 'Accepted by both sides'],
  replied: ['答复', 'Replied'],
  objected: ['提出异议', 'Objected to'],
  concluded: ['作出结论', 'Concluded'],
  closed: ['办结', 'Closed'],
  filed: ['立卷归档', 'Filed'],
  reviewAsked: ['提出复查复核', 'Review by the higher body asked'],
  reviewAnswered: ['作出复查复核意见', 'Review by the higher body answered'],
})

facts('complaint', {
  kind: [['类别', 'Kind'], ['COMPLAINT', 'REPORT', 'PETITION']],
  subject: [['内容', 'Subject'], ['EFFICIENCY', 'DISPUTE', 'OTHER']],
  identityProtection: [['身份保护', 'Identity'], ['OPEN', 'CONFIDENTIAL', 'ANONYMOUS']],
})

/** What the clocks that an event starts may depend on. */
export const factsOf = ({ kind, subject, identityProtection }: { kind: string; subject: string; identityProtection: string }): Facts => ({ kind, subject, identityProtection })
