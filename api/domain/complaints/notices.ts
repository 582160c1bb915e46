import { notificationTemplate } from '../../kernel/notifications/index.ts'

/** Numbers only: nothing by which the complainant could be told. */
export const urgentComplaint = notificationTemplate('complaints.urgent', ['收到重大紧急投诉 {number}', 'An urgent or grave complaint came in: {number}'])
export const complaintAssigned = notificationTemplate('complaints.assigned', ['投诉 {number} 已交您办理', 'Complaint {number} was assigned to you'])
export const complainantAnswered = notificationTemplate('complaints.answered', ['投诉 {number} 的投诉人有新的意见', 'The complainant of {number} has answered'])
