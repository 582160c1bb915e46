import { actOf, onEvent, perform } from '../../kernel/lifecycle/index.ts'
import { cardEvents } from './accountability.events.ts'
import { Card } from './card.record.ts'
import { AccountabilityLead } from './lead.record.ts'

/** A card that is withdrawn takes the open lead that rests on it along: dismissed by the same person, for the same reason. */
onEvent(cardEvents.withdrawn, async ({ em, office, acting }, { subject }) => {
  const { decision } = await em.findOneOrFail(Card, subject.id)
  for (const { id } of await em.find(AccountabilityLead, { sourceId: subject.id, state: 'OPEN' })) {
    await perform(office, em, acting, actOf('AccountabilityLead', 'dismiss'), {
      record: 'AccountabilityLead', act: 'dismiss', id, input: { finding: decision ?? '' },
    })
  }
})
