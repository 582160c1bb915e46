import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import type { EntityManager } from '../../../kernel/store/index.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import type { Card } from '../card.record.ts'
import { AccountabilityLead } from '../lead.record.ts'
import { Sanction } from '../sanction.record.ts'
import { upheldObjection } from '../signals.provisions.ts'
import { Violation } from '../violation.record.ts'

@DefineInput()
export class ReviewCardInput {
  @LongText({ label: ['复核意见', 'Decision'], max: 2000 }) decision!: string
}

const issuerReviews = rejection('ISSUER_REVIEWS', ['发牌人不得复核本人所发的牌', 'Whoever issued the card does not review it'])
const ownCard = rejection('OWN_CARD', ['涉及本人的牌应由他人复核', 'A card about oneself is reviewed by somebody else'])
const sanctioned = rejection('LEAD_ALREADY_DECIDED', ['该牌引出的线索已认定违规，应先撤销处理', 'The lead that followed was confirmed: revoke the sanction first'])

const byAnother = ({ record, acting }: Pick<ActContext<Card>, 'record' | 'acting'>): Rejection | undefined => {
  if (record.staffId && record.staffId === acting.staffId) return ownCard()
  return record.state === 'OBJECTED' && record.issuedById && record.issuedById === acting.staffId ? issuerReviews() : undefined
}

/** Whether a violation was found on the card and its sanctions still stand, or are still to come. */
async function consequencesStand(em: EntityManager, cardId: string): Promise<boolean> {
  for (const lead of await em.find(AccountabilityLead, { sourceId: cardId, state: 'CONFIRMED' })) {
    const violations = await em.find(Violation, { leadId: lead.id })
    const sanctions = await em.find(Sanction, { violationId: { $in: violations.map(({ id }) => id) } })
    if (sanctions.length === 0 || sanctions.some(({ state }) => state !== 'REVOKED')) return true
  }
  return false
}

export const keepCard = act(cardLifecycle, 'keep', {
  input: ReviewCardInput,
  allowed: byAnother,
  run: ({ record, input }) => { record.decision = input.decision },
})

/** Withdrawn with all that was computed from it: an open lead that rests on the card falls with it (`fallen-leads.ts`). */
export const withdrawCard = act(cardLifecycle, 'withdraw', {
  input: ReviewCardInput,
  allowed: byAnother,
  check: async ({ record, law, em }) =>
    ((await consequencesStand(em, record.id)) ? sanctioned({}, { citation: upheldObjection.first(law)?.citation }) : undefined),
  run: ({ record, input }) => { record.decision = input.decision },
})
