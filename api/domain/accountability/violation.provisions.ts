import { label, provision, optional, word, words, yesNo } from '../../kernel/regulations/index.ts'

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

/** The sanctions that regulations know, from the lightest. */
export const SANCTIONS = [
  'CRITICISM', 'REMINDER_TALK', 'INTERVIEW', 'EFFICIENCY_ADMONITION', 'ADMONITION_TALK', 'WRITTEN_SELF_CRITICISM', 'ORDERED_RECTIFICATION',
  'EFFICIENCY_WARNING', 'CIRCULATED_CRITICISM', 'LOSS_OF_HONOURS', 'POINT_DEDUCTION', 'SUSPENSION_FOR_TRAINING', 'TRANSFER',
  'DISCIPLINARY_PUNISHMENT', 'DEMOTION', 'ORDERED_RESIGNATION', 'DISMISSAL', 'REFERRAL_TO_DISCIPLINE_INSPECTION', 'REFERRAL_TO_JUSTICE',
] as const

/** A rung of the ladder: which sanctions a severity calls for, for whom; `together` where all of them apply at once. */
export const ladder = provision.rows('accountability.ladder', ['处理阶梯', 'Ladder of sanctions'], {
  label: label(),
  severity: word('MINOR', 'SERIOUS', 'GRAVE'),
  target: word('PERSON', 'LEADER', 'DEPARTMENT'),
  sanctions: words(...SANCTIONS),
  together: optional(yesNo()),
})
