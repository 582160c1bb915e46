import { label, optional, provision, someOf, texts, word, words, yesNo } from '../../kernel/regulations/index.ts'
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

/** Whom accountability reaches: STAFF, DEPARTMENT, SUBORDINATE units. Where no pack says, everybody. */
export const subjects = provision.choices('accountability.subjects', ['问责对象', 'Whom accountability reaches'])

/** Which organ of the bureau pursues liability. */
export const organs = provision.choices('accountability.organs', ['问责承办部门', 'Who pursues liability'])

/** Who has to bear a share of conduct on these grounds: the head of the department, any leader concerned, whoever did it. */
export const answerable = provision.rows('accountability.answerable', ['必须担责的人', 'Who must answer'], {
  label: label(),
  grounds: texts(),
  bears: words('DEPARTMENT_HEAD', 'LEADER', 'DIRECT'),
})

/** How grave conduct on these grounds is at least. */
export const leastSeverity = provision.rows('accountability.leastSeverity', ['情节起点', 'Least severity'], {
  label: label(),
  grounds: texts(),
  severity: word('SERIOUS', 'GRAVE'),
})

/**
 * A rung of the ladder: which sanctions a severity calls for, for whom; `together` where all of them apply at once, `always` where they
 * come with whatever else is chosen. A rung of its own `grounds` stands in place of the general ones.
 */
export const ladder = provision.rows('accountability.ladder', ['处理阶梯', 'Ladder of sanctions'], {
  label: label(),
  severities: words('MINOR', 'SERIOUS', 'GRAVE'),
  target: word('PERSON', 'LEADER', 'DEPARTMENT'),
  sanctions: someOf(SanctionKind),
  together: optional(yesNo()),
  always: optional(yesNo()),
  grounds: optional(texts()),
})
