import { notificationTemplate } from '../../kernel/notifications/index.ts'

/** Numbers only: nothing by which the complainant could be told. */
export const urgentComplaint = notificationTemplate('complaints.urgent', ['收到重大紧急投诉 {number}', 'An urgent or grave complaint came in: {number}'])
export const complaintAssigned = notificationTemplate('complaints.assigned', ['投诉 {number} 已交您办理', 'Complaint {number} was assigned to you'])
export const complainantAnswered = notificationTemplate('complaints.answered', ['投诉 {number} 的投诉人有新的意见', 'The complainant of {number} has answered'])
export const complaintObjected = notificationTemplate('complaints.objected', ['投诉 {number} 的投诉人提出异议，请换人核查', 'The complainant of {number} objected: give it to another handler'])
export const handlerRemoved = notificationTemplate('complaints.handlerRemoved', ['投诉 {number} 的承办人须回避，请另行交办', 'The handler of {number} may not handle it: give it to another'])
export const nobodyTakesIn = notificationTemplate('complaints.nobodyTakesIn', [
  '投诉 {number} 涉及受理投诉的人员，请领导受理并交办', 'Complaint {number} concerns those who take complaints in: accept and assign it yourself',
])
export const complaintInstructed = notificationTemplate('complaints.instructed', ['投诉 {number} 有领导批示', 'A leader gave an instruction on {number}'])
