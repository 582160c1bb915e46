import { events, facts } from '../../kernel/regulations/index.ts'

/** What can happen to an improvement item. */
export const improvementEvents = events('improvement', {
  given: ['下达改进事项', 'Given to the department'],
  reported: ['报告改进情况', 'Reported'],
  accepted: ['确认完成', 'Accepted'],
  sentBack: ['退回', 'Sent back'],
})

// An item has the day that the publication, or its sending back, names.
facts('improvement', { deadline: [['改进期限', 'Day of the improvement'], 'limit'] })
