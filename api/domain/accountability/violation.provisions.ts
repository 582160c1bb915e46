import { label, provision, optional, someOf, word, words, yesNo } from '../../kernel/regulations/index.ts'
import { SanctionKind } from './sanction-kind.ts'

/** What must all be there for a violation. */
export const elements = provision.choices('accountability.elements', ['违规要件', 'Elements of a violation'])

/** For which conduct somebody answers. */
export const grounds = provision.choices('accountability.grounds', ['问责情形', 'Grounds of accountability'])

const share = word('FULL', 'PRIMARY', 'SECONDARY', 'DIRECT', 'LEADERSHIP')

/** How responsibility is divided by who approved the act; the code says who: NOBODY, LEADER, COLLECTIVE. */
export const responsibility = provision.rows('accountability.responsibility', ['责任划分', 'Division of responsibility'], {
  label: label(),
  handler: optional(share),
  leader: optional(share),
  head: optional(share),
})

/** When staff are sanctioned, what the leaders concerned answer for is looked at too. */
export const leadersToo = provision.flag('accountability.leadersToo', ['同时审查领导责任', "Leaders' responsibility is looked at too"])

/** Tolerance is considered before anybody is sanctioned. */
export const tolerance = provision.flag('accountability.tolerance', ['容错机制', 'Tolerance'])

/** What the file of a violation states. */
export const fileFields = provision.fields('accountability.fileFields', ['问责材料内容', 'What the file states'])


/** A rung of the ladder: which sanctions a severity calls for, for whom; `together` where all of them apply at once. */
export const ladder = provision.rows('accountability.ladder', ['处理阶梯', 'Ladder of sanctions'], {
  label: label(),
  severities: words('MINOR', 'SERIOUS', 'GRAVE'),
  target: word('PERSON', 'LEADER', 'DEPARTMENT'),
  sanctions: someOf(SanctionKind),
  together: optional(yesNo()),
})
