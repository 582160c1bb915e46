import type { NamedDay } from '../../calendar/index.ts'
import { choices, type ChoiceOf, type Label } from '../../records/index.ts'
import { allEvents, subjectOf } from '../event.ts'
import { conditionProblem, factsOf, limitFact, type Facts } from '../fact.ts'
import type { Law } from '../law.ts'
import { type Limit } from '../limit.ts'
import { Office } from '../office.ts'
import { Provision, type Answer } from '../provision.ts'
import { isLimit, isPlain, LIMIT, Misfit, oneOf, optional, someOf, text, word, yesNo, type ValuesOf, type ValueType } from '../shape.ts'

/** What an overrun of the clock breaks: this decides which card can follow. */
export const ClockLevel = choices('ClockLevel', {
  STEP: ['环节时限', 'Step limit'],
  PROMISED: ['承诺时限', 'Promised limit'],
  STATUTORY: ['法定时限', 'Statutory limit'],
  OTHER: ['其他时限', 'Other limit'],
})
export type ClockLevel = ChoiceOf<typeof ClockLevel>

/** Whose time a clock measures. */
export const Debtor = choices('Debtor', {
  OFFICE: ['办理单位', 'The office'],
  PERSON: ['当事人', 'The person concerned'],
  OTHER_BODY: ['其他机关', 'Another body'],
})
export type Debtor = ChoiceOf<typeof Debtor>

/**
 * `immediate`: at once, while the applicant waits; its clock ends with the working day, and acts know of it (see docs/decisions/at-once.md).
 * `prompt` starts an obligation without due time.
 */
export type ClockMode = 'immediate' | 'prompt'

/** A figure of the text, a fact of the record (with what holds where the record has none), or left to the bureau. */
export type ClockLimit = Limit | { ref: string; otherwise?: Limit } | { configured: true }

const eventList = (): ValueType<readonly string[]> => ({
  read(value) {
    const names = typeof value === 'string' ? [value] : value
    if (!Array.isArray(names) || names.length === 0) throw new Error('expected an event or a list of events')
    for (const name of names as unknown[]) {
      if (typeof name !== 'string' || !allEvents().has(name)) throw new Error(`no domain declares an event ${JSON.stringify(name)}`)
    }
    return names as string[]
  },
})

const clockLimit = (): ValueType<ClockLimit> => ({
  read(value) {
    if (isLimit(value)) return value
    if (isPlain(value) && value.configured === true && Object.keys(value).length === 1) return { configured: true }
    if (isPlain(value) && typeof value.ref === 'string' && Object.keys(value).every((name) => name === 'ref' || name === 'otherwise')) {
      if (value.otherwise !== undefined && !isLimit(value.otherwise)) throw new Misfit(LIMIT, value.otherwise)
      return value as { ref: string; otherwise?: Limit }
    }
    throw new Misfit(LIMIT, value)
  },
})

const clockShape = {
  from: eventList(),
  to: eventList(),
  pausedBy: optional(eventList()),
  resumedBy: optional(eventList()),
  cancelledBy: optional(eventList()),
  limit: optional(clockLimit()),
  mode: optional(word<ClockMode>('immediate', 'prompt')),
  onLapse: optional(text()),
  /** Who is warned before it lapses with a consequence of its own, beside those whom every limit's warnings name. */
  warned: optional(someOf(Office)),
  level: optional(oneOf(ClockLevel)),
  /** Whose time it is: an overrun of the office's is a signal, that of a person or of another body is not. */
  owedBy: optional(oneOf(Debtor)),
  /** Owed by whoever verifies or decides, where the act knows them, and not by whom the subject lies with. */
  byAuthority: optional(yesNo()),
}
export type ClockValues = ValuesOf<typeof clockShape>

/** A clock: from what happens to what must have happened by when. */
export class Clock extends Provision<typeof clockShape> {
  /** @param lapses the acts that a pack may name as the clock's own end. */
  constructor(key: string, title: Label, readonly lapses: readonly string[] = []) {
    super(key, title, 'clock', clockShape, undefined)
  }

  override read(raw: Readonly<Record<string, unknown>>): ClockValues {
    const values = super.read(raw)
    const subjects = new Set([...values.from, ...values.to].map(subjectOf))
    if (subjects.size > 1) throw new Error(`from, to: events of different subjects (${[...subjects].join(', ')})`)
    if (values.mode === 'immediate' ? values.limit !== undefined : values.limit === undefined && values.mode === undefined) {
      throw new Error('limit: a clock has a limit, or mode prompt, or mode immediate without a limit')
    }
    if (values.onLapse !== undefined && !this.lapses.includes(values.onLapse)) {
      throw new Error(`onLapse: ${values.onLapse} is none of this clock's lapses (${this.lapses.join(', ') || 'it has none'})`)
    }
    if ((values.onLapse === undefined) !== (values.warned === undefined)) throw new Error('onLapse, warned: only together, for nothing lapses unwarned')
    if ((values.pausedBy === undefined) !== (values.resumedBy === undefined)) throw new Error('pausedBy, resumedBy: only together')
    if (values.limit && 'ref' in values.limit && factsOf(subjectOf(values.from[0]!)).get(values.limit.ref)?.kind !== 'limit') {
      throw new Error(`limit: ${subjectOf(values.from[0]!)} carries no time limit ${values.limit.ref}`)
    }
    return values
  }

  override conditionProblem(when: Facts, values: ClockValues): string | undefined {
    return conditionProblem(subjectOf(values.from[0]!), when)
  }

  override toBeSet(values: ClockValues): boolean {
    return values.mode === 'immediate' ? false : values.limit === undefined || 'configured' in values.limit
  }

  /** The clocks of this provision for these facts, each with its limit where one is known. */
  of(law: Law, known: Facts = {}): readonly (Answer<ClockValues> & { due?: Limit | NamedDay })[] {
    return this.speaking(law, known).map((binding) => ({ ...this.answer(law, binding), due: limitFor(binding.values, known), citation: law.citation(binding) }))
  }

  /** Whether the text asks for it at once, with the rule: a guard of the act. */
  immediate(law: Law, known: Facts = {}): Answer<ClockValues> | undefined {
    const binding = this.speaking(law, known).find(({ values }) => values.mode === 'immediate')
    return binding && this.answer(law, binding)
  }
}

/** The latest that "at once" can mean: closing time of the same working day. */
const AT_ONCE: Limit = { amount: 0, unit: 'workday' }

/** The limit of a clock for these facts. Nothing where it is prompt, left to the bureau, or the record has none. */
export function limitFor({ limit, mode }: ClockValues, known: Facts): Limit | NamedDay | undefined {
  if (mode === 'immediate') return AT_ONCE
  if (limit === undefined || 'configured' in limit) return undefined
  return 'ref' in limit ? (limitFact(known, limit.ref) ?? limit.otherwise) : limit
}
