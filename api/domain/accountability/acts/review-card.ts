import { act, rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { AccountabilityLead } from '../lead.record.ts'
import { cardLifecycle } from '../card.lifecycle.ts'
import type { Card } from '../card.record.ts'
import { upheldObjection } from '../signals.provisions.ts'

@DefineInput()
export class ReviewCardInput {
  @LongText({ label: ['复核意见', 'Decision'], max: 2000 }) decision!: string
}

const issuerReviews = rejection('ISSUER_REVIEWS', ['发牌人不得复核本人所发的牌', 'Whoever issued the card does not review it'])
const sanctioned = rejection('LEAD_ALREADY_DECIDED', ['该牌引出的线索已认定违规，应先撤销处理', 'The lead that followed was confirmed: revoke the sanction first'])

const byAnother = ({ record, acting }: Pick<ActContext<Card>, 'record' | 'acting'>): ReturnType<typeof issuerReviews> | undefined =>
  record.state === 'OBJECTED' && record.issuedById && record.issuedById === acting.staffId ? issuerReviews() : undefined

export const keepCard = act(cardLifecycle, 'keep', {
  input: ReviewCardInput,
  allowed: byAnother,
  run: ({ record, input }) => { record.decision = input.decision },
})

/** Withdrawn with all that was computed from it: an open lead that rests on the card is dismissed with it. */
export const withdrawCard = act(cardLifecycle, 'withdraw', {
  input: ReviewCardInput,
  allowed: byAnother,
  check: async ({ record, law, em }) => {
    const confirmed = await em.count(AccountabilityLead, { sourceId: record.id, state: 'CONFIRMED' })
    return confirmed > 0 ? sanctioned({}, { citation: upheldObjection.first(law)?.citation }) : undefined
  },
  run: async ({ record, input, em, now, acting }) => {
    record.decision = input.decision
    for (const lead of await em.find(AccountabilityLead, { sourceId: record.id, state: 'OPEN' })) {
      lead.state = 'DISMISSED'
      lead.finding = input.decision
      lead.checkedById = acting.staffId
      lead.checkedAt = now
    }
  },
})
