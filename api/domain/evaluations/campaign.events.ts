import { events } from '../../kernel/regulations/index.ts'

/** What can happen to an evaluation campaign. */
export const campaignEvents = events('campaign', {
  opened: ['开始评议', 'Opened'],
  closed: ['截止', 'Closed'],
  tallied: ['统计', 'Tallied'],
  published: ['公布', 'Published'],
})
