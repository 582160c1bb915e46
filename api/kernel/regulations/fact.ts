import type { NamedDay } from '../calendar/index.ts'
import type { Label } from '../records/index.ts'
import type { Limit } from './limit.ts'

/** What may be known of a subject when an event happens. Values are compared for equality only; a time limit can be a named day. */
export type FactValue = string | boolean | Limit | NamedDay
export type Facts = Readonly<Record<string, FactValue | undefined>>

/** A fact's kind: yes or no, a time limit, or one of a list of codes (an enumeration). */
export type FactKind = 'flag' | 'limit' | readonly string[]

export interface Fact {
  name: string
  label: Label
  kind: FactKind
}

const declared = new Map<string, Map<string, Fact>>()

/**
 * Declares the facts that events of a subject carry and that a binding's `when` and `ref` may name:
 * `facts('case', { permit: [['行政许可', 'Governed by the licensing law'], 'flag'] })`.
 */
export function facts(subject: string, list: Record<string, readonly [label: Label, kind: FactKind]>): void {
  const known = declared.get(subject) ?? new Map<string, Fact>()
  for (const [name, [label, kind]] of Object.entries(list)) {
    if (known.has(name)) throw new Error(`Fact ${subject}.${name} is declared twice`)
    known.set(name, { name, label, kind })
  }
  declared.set(subject, known)
}

export const factsOf = (subject: string): ReadonlyMap<string, Fact> => declared.get(subject) ?? new Map()

/** What is wrong with a condition over a subject's facts, or nothing. */
export function conditionProblem(subject: string, when: Facts): string | undefined {
  for (const [name, value] of Object.entries(when)) {
    const fact = factsOf(subject).get(name)
    if (!fact) return `when: ${subject} carries no fact ${name}`
    if (fact.kind === 'limit') return `when: ${name} is a time limit and cannot be compared`
    if (fact.kind === 'flag' ? typeof value !== 'boolean' : !(typeof value === 'string' && fact.kind.includes(value))) {
      return `when: ${name} cannot be ${JSON.stringify(value)}`
    }
  }
  return undefined
}

/** Whether every fact that the condition names has the value it names. */
export const holds = (when: Facts, known: Facts): boolean => Object.entries(when).every(([name, value]) => known[name] === value)

/** A fact read as a time limit; anything else is no limit. */
export function limitFact(known: Facts, name: string): Limit | NamedDay | undefined {
  const value = known[name]
  return typeof value === 'object' ? value : undefined
}
