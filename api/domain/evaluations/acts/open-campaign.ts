import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { dayOf } from '../../../kernel/calendar/index.ts'
import { CampaignGroup } from '../campaign-group.record.ts'
import { campaignLifecycle } from '../campaign.lifecycle.ts'
import { leaderMissing } from '../campaign-leader.ts'
import { missingTerm, termsOf, weightOf } from '../campaign-terms.ts'
import { groupWeights, minimumToRank } from '../evaluation.provisions.ts'

const overAlready = rejection('CLOSING_DAY_PASSED', ['截止日{day}已过，请修改方案', 'The closing day {day} has passed: edit the plan'])

/** Opens a campaign and freezes how it is counted: from now on slips can be issued, and ballots come in from the first day on. */
export const openCampaign = act(campaignLifecycle, 'open', {
  allowed: ({ record, law, now }) => (record.closesOn < dayOf(now) ? overAlready({ day: record.closesOn }) : leaderMissing(law, record) ?? missingTerm(law)),
  run: async ({ record, law, em }) => {
    record.terms = termsOf(law)
    record.weightsCitation = groupWeights.first(law)?.citation
    record.sampleCitation = minimumToRank.of(law)?.citation
    for (const group of await em.find(CampaignGroup, { campaignId: record.id })) Object.assign(group, weightOf(law, group.evaluators))
  },
})
