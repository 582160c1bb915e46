import { lifecycle } from '../../kernel/lifecycle/index.ts'
import { cardEvents } from './accountability.events.ts'
import { Card, CardState } from './card.record.ts'

/** issued → answered → closed by the answer; objected to, by the department or because the card that it rests on was withdrawn → kept, and then answered if it was not yet, or withdrawn. */
export const cardLifecycle = lifecycle(Card, {
  states: CardState,
  initial: 'ISSUED',
  people: ['staffId'],
  acts: {
    issue: { label: ['发牌', 'Issue a card'], from: null, to: 'ISSUED', by: 'cards.issue', emits: cardEvents.issued },
    answer: { label: ['回告整改', 'Answer'], from: ['ISSUED', 'KEPT'], to: 'ANSWERED', by: 'cards.answer', emits: cardEvents.answered },
    objectTo: { label: ['提出异议', 'Object'], from: ['ISSUED', 'ANSWERED'], to: 'OBJECTED', by: 'cards.answer', emits: cardEvents.objected },
    questionGround: { label: ['提请撤牌', 'Propose the withdrawal'], from: ['ISSUED', 'ANSWERED', 'OBJECTED', 'KEPT'], to: 'OBJECTED', by: 'cards.question', emits: cardEvents.objected, internal: true },
    keep: { label: ['维持', 'Keep'], from: 'OBJECTED', to: 'KEPT', by: 'cards.review', emits: cardEvents.kept },
    withdraw: {
      label: ['撤牌', 'Withdraw'], from: ['ISSUED', 'ANSWERED', 'OBJECTED', 'KEPT'], to: 'WITHDRAWN', by: 'cards.review',
      emits: cardEvents.withdrawn, destructive: true,
    },
  },
})
