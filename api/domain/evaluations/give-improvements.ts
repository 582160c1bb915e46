import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { clockOf } from '../accountability/index.ts'
import { campaignEvents } from './campaign.events.ts'
import { ImprovementItem } from './improvement-item.record.ts'

/** Published: each department is given what it is to improve, and the time for it runs. */
onEvent(campaignEvents.published, async ({ em, office }, { subject }) => {
  for (const { id, bureauId } of await em.find(ImprovementItem, { campaignId: subject.id, state: 'OPEN' })) {
    await perform(office, em, clockOf(bureauId), actOf('ImprovementItem', 'give'), { record: 'ImprovementItem', act: 'give', id })
  }
})
