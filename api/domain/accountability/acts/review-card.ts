import { act, rejection, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import type { Card } from '../card.record.ts'

@DefineInput()
export class ReviewCardInput {
  @LongText({ label: ['复核意见', 'Decision'], max: 2000 }) decision!: string
}

const issuerReviews = rejection('ISSUER_REVIEWS', ['发牌人不得复核本人所发的牌', 'Whoever issued the card does not review it'])
const ownCard = rejection('OWN_CARD', ['涉及本人的牌应由他人复核', 'A card about oneself is reviewed by somebody else'])

const byAnother = ({ record, acting }: Pick<ActContext<Card>, 'record' | 'acting'>): Rejection | undefined => {
  if (record.staffId && record.staffId === acting.staffId) return ownCard()
  return record.state === 'OBJECTED' && record.issuedById && record.issuedById === acting.staffId ? issuerReviews() : undefined
}

/** The card stands; what it asks for is answered now if it was not before. */
export const keepCard = act(cardLifecycle, 'keep', {
  input: ReviewCardInput,
  allowed: byAnother,
  run: ({ record, input, facts }) => {
    record.decision = input.decision
    facts({ colour: record.colour, answered: Boolean(record.answer) })
  },
})

/** Withdrawn with all that was computed from it; what people decided on it, people take back (`fallen-ground.ts`). */
export const withdrawCard = act(cardLifecycle, 'withdraw', {
  input: ReviewCardInput,
  allowed: byAnother,
  run: ({ record, input }) => { record.decision = input.decision },
})
