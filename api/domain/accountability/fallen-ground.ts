import { actOf, onEvent, perform, type ListenerContext } from '../../kernel/lifecycle/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import { cardEvents } from './accountability.events.ts'
import { Card } from './card.record.ts'
import { clockOf } from './lapses.ts'
import { AccountabilityLead } from './lead.record.ts'
import { upheldObjection } from './signals.provisions.ts'

/** The ids by which leads know a card that was withdrawn: its own, and its signal's once no card of the signal is left. */
async function sourcesGone({ em }: ListenerContext, { id, signalId }: Card): Promise<string[]> {
  const left = await em.count(Card, { signalId, id: { $ne: id }, state: { $ne: 'WITHDRAWN' } })
  return left === 0 ? [id, signalId] : [id]
}

/** Unless the rules say of an upheld objection that it brings something else, what was computed from the card goes with it. */
const takesBack = (law: Law): boolean => upheldObjection.first(law)?.brings.includes('REVERT_POINTS') ?? true

/**
 * Nothing stands on a card that was withdrawn. An open lead lapses for the same reason, whoever withdrew it noted as who
 * checked it: that may be the bureau's head, who otherwise checks no leads. What people have
 * decided on it they take back themselves: a red card on an unanswered yellow one, and the sanctions of a violation, are put before them.
 */
onEvent(cardEvents.withdrawn, async (context, { subject }) => {
  const { em, office, acting, law } = context
  if (!takesBack(law)) return
  const card = await em.findOneOrFail(Card, subject.id)
  const leads = await em.find(AccountabilityLead, { sourceId: { $in: await sourcesGone(context, card) } })
  const system = clockOf(card.bureauId)
  for (const { id, state } of leads) {
    if (state === 'OPEN') await perform(office, em, system, actOf('AccountabilityLead', 'lapse'), { record: 'AccountabilityLead', act: 'lapse', id, input: { finding: card.decision ?? '', checkedById: acting.staffId } })
    if (state === 'CONFIRMED') await perform(office, em, system, actOf('AccountabilityLead', 'loseGround'), { record: 'AccountabilityLead', act: 'loseGround', id })
  }
  for (const { id } of await em.find(Card, { restsOnId: card.id, state: { $ne: 'WITHDRAWN' } })) {
    await perform(office, em, system, actOf('Card', 'questionGround'), { record: 'Card', act: 'questionGround', id, input: { withdrawn: card.number } })
  }
})
