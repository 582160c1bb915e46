import { dayOf } from '../../../kernel/calendar/index.ts'
import { act, fieldRejection, invalid } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { CampaignGroup } from '../campaign-group.record.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import { Ballot } from '../ballot.record.ts'
import { shuffleBallots } from '../shuffle-ballots.ts'

@DefineInput()
export class CloseCampaignInput {
  @LongText({ label: ['提前截止原因', 'Why before the last day'], help: ['截止日过后截止的不填', 'Empty once the last day is over'], max: 500, optional: true }) reason?: string
}

const lastDayNotOver = fieldRejection('LAST_DAY_NOT_OVER', ['评议码上写明{day}截止，提前截止须说明原因', 'The slips say that they hold until {day}: closing before takes a reason'])

/**
 * Closes a campaign: no more ballots, and what was stored tells no longer in which order they came. Voters were promised the time until
 * the last day; who closes before that says why, for instance that every ballot has come back.
 */
export const closeCampaign = act(campaignLifecycle, 'close', {
  input: CloseCampaignInput,
  check: ({ record, input, now }) =>
    (dayOf(now) <= record.closesOn && !input.reason?.trim() ? invalid({}, { fields: [lastDayNotOver('reason', { day: record.closesOn })] }) : undefined),
  run: async ({ record, input, em, now }) => {
    if (dayOf(now) <= record.closesOn) record.closedEarlyBecause = input.reason
    // First of all: whoever held a ballot before asking for all of them would wait for another who does the same.
    await shuffleBallots(em)
    for (const group of await em.find(CampaignGroup, { campaignId: record.id })) {
      group.ballotsReturned = await em.count(Ballot, { groupId: group.id })
    }
  },
})
