import { act } from '../../../kernel/lifecycle/index.ts'
import { CampaignGroup } from '../campaign-group.record.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import { Ballot } from '../ballot.record.ts'
import { shuffleBallots } from '../shuffle-ballots.ts'

/** Closes a campaign: no more ballots, and what was stored tells no longer in which order they came. */
export const closeCampaign = act(campaignLifecycle, 'close', {
  run: async ({ record, em }) => {
    for (const group of await em.find(CampaignGroup, { campaignId: record.id })) {
      group.ballotsReturned = await em.count(Ballot, { groupId: group.id })
    }
    await shuffleBallots(em)
  },
})
