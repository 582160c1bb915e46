import { events, facts, type Facts } from '../../kernel/regulations/index.ts'

/** What can happen to an evaluation campaign. */
export const campaignEvents = events('campaign', {
  opened: ['开始评议', 'Opened'],
  closed: ['截止', 'Closed'],
  tallied: ['统计', 'Tallied'],
  published: ['公布', 'Published'],
})

facts('campaign', { purpose: [['类型', 'Purpose'], ['EVALUATION', 'OPINIONS', 'DISCUSSION']] })

/** What the rules of a campaign may depend on. */
export const factsOf = ({ purpose }: { purpose: string }): Facts => ({ purpose })
