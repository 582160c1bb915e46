import { count, label, number, optional, provision, someOf, texts, word } from '../../kernel/regulations/index.ts'
import { SanctionKind } from './sanction-kind.ts'

/** What the first, second and third confirmed offence within the period bring a person. */
export const repeatOffences = provision.rows('accountability.repeatOffences', ['多次违规', 'Repeat offences'], {
  label: label(),
  offence: count(),
  sanctions: someOf(SanctionKind),
  /** Points taken off, where a sanction is a deduction. */
  points: optional(number()),
  /** The conduct that it is about, where not every one. */
  grounds: optional(texts()),
})

/** Within which period offences of a person are counted together. */
export const repeatWindow = provision.amount('accountability.repeatWindow', ['累计期间', 'Window of repeat offences'], 'less')

/** What a confirmed matter brings the department and its head. */
export const departmentConsequences = provision.rows('accountability.departmentConsequences', ['科室连带后果', 'Consequences for the department'], {
  label: label(),
  target: word('DEPARTMENT', 'DEPARTMENT_HEAD'),
  sanctions: someOf(SanctionKind),
  points: optional(number()),
})

/** Who decides on a sanction. */
export const sanctionAuthority = provision.authority('accountability.sanctionAuthority', ['处理决定权', 'Who decides on a sanction'], 'sanction')

/** How long the person may state a defence before the decision. */
export const defence = provision.clock('accountability.defence', ['陈述申辩', 'Statement in defence'])

/** Until when a sanction can be appealed against. */
export const appeal = provision.clock('accountability.appeal', ['申诉期限', 'Time to appeal'])

/** How soon an appeal is answered. */
export const appealAnswer = provision.clock('accountability.appealAnswer', ['答复申诉', 'Answer to an appeal'])

/** The most points that a person can lose in a year. */
export const pointCap = provision.amount('accountability.pointCap', ['扣分上限', 'Cap of deductions'], 'less')

/** One matter is deducted once, by its heaviest entry. */
export const oncePerMatter = provision.flag('accountability.oncePerMatter', ['一事不重复扣分', 'One matter, one deduction'])

/** What a sanction bears on for the person it is decided against, as the written decision tells; `sanctions` where not every kind does. */
export const bearsOn = provision.rows('accountability.bearsOn', ['处理结果运用', 'What a sanction bears on'], {
  label: label(),
  sanctions: optional(someOf(SanctionKind)),
})
