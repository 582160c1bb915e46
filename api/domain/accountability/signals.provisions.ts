import { ClockLevel, optional, provision, someOf, word, words, yesNo } from '../../kernel/regulations/index.ts'

/** How soon the department explains a signal. */
export const explanation = provision.clock('accountability.explanation', ['情况说明', 'Explanation of a signal'])

/** How soon the efficiency office verifies it. */
export const verification = provision.clock('accountability.verification', ['核实', 'Verification of a signal'])

/** Which card a verified overrun can be answered with. People issue it, never the machine. */
export const cardLevels = provision.rows('accountability.cardLevels', ['黄牌、红牌', 'Cards'], {
  card: word('YELLOW', 'RED'),
  overrun: optional(someOf(ClockLevel)),
  unansweredYellow: optional(yesNo()),
})

/** Who issues and withdraws cards. */
export const cardAuthority = provision.authority('accountability.cardAuthority', ['发牌权', 'Who issues cards'])

/** How soon a yellow card is answered. */
export const cardAnswer = provision.clock('accountability.cardAnswer', ['黄牌回告', 'Answer to a card'])

/** Until when a card can be objected to. */
export const cardObjection = provision.clock('accountability.cardObjection', ['异议期限', 'Time to object to a card'])

/** What an upheld objection brings. */
export const upheldObjection = provision.rows('accountability.upheldObjection', ['异议成立', 'An upheld objection'], {
  brings: words('WITHDRAW_CARD', 'REVERT_POINTS'),
})
