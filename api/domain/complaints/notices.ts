import { notificationTemplate } from '../../kernel/notifications/index.ts'

/** Numbers only: nothing by which the complainant could be told. */
export const complaintReceived = notificationTemplate('complaints.received',
  ['收到{number}，请审查受理', 'Complaint {number} came in: look whether to accept it'],
  ['收到一件投诉', 'A complaint came in'],
)
export const urgentComplaint = notificationTemplate('complaints.urgent',
  ['收到重大紧急投诉：{number}', 'An urgent or grave complaint came in: {number}'],
  ['收到一件重大紧急投诉', 'An urgent or grave complaint came in'],
)
export const complaintAssigned = notificationTemplate('complaints.assigned',
  ['{number}已交您办理', 'Complaint {number} was assigned to you'],
  ['有一件投诉已交您办理', 'A complaint was assigned to you'],
)
export const complainantAnswered = notificationTemplate('complaints.answered',
  ['{number}的投诉人有新的意见', 'The complainant of {number} has answered'],
  ['您经手的一件投诉有新的情况', 'There is something new on a complaint of yours'],
)
export const complaintObjected = notificationTemplate('complaints.objected',
  ['{number}的投诉人提出异议，请换人核查', 'The complainant of {number} objected: give it to another handler'],
  ['一件投诉须换人核查', 'A complaint has to go to another handler'],
)
export const handlerRemoved = notificationTemplate('complaints.handlerRemoved',
  ['{number}的承办人须回避，请另行交办', 'The handler of {number} may not handle it: give it to another'],
  ['一件投诉须另行交办', 'A complaint has to be assigned anew'],
)
export const nobodyTakesIn = notificationTemplate('complaints.nobodyTakesIn', [
  '{number}涉及受理投诉的人员，请领导受理并交办', 'Complaint {number} concerns those who take complaints in: accept and assign it yourself',
], ['有一件投诉请领导受理并交办', 'A complaint waits for you to accept and assign it'])
export const complaintInstructed = notificationTemplate('complaints.instructed',
  ['{number}有领导批示', 'A leader gave an instruction on {number}'],
  ['一件投诉有领导批示', 'A leader gave an instruction on a complaint'],
)
