import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to an official paper. */
export const paperEvents = events('paper', {
  received: ['收文', 'Received'],
  assigned: ['交办', 'Assigned'],
  handled: ['着手办理', 'Taken up'],
  closed: ['公文办结', 'Finished'],
  withdrawn: ['撤回', 'Withdrawn'],
})

facts('paper', {
  urgent: [['急件', 'Urgent'], 'flag'],
  paperKind: [['公文类别', 'Kind of paper'], ['ORDINARY', 'JOINT_CONSULTATION', 'POLICY_RESEARCH', 'MEETING_DECISION', 'CITY_APPROVAL', 'CITY_DEPARTMENTS']],
  deadline: [['逐件确定的期限', 'Limit set for this paper'], 'limit'],
})
