import type { NamedDay } from '../calendar/index.ts'
import { holds, type Facts } from './fact.ts'
import { limitFor } from './kinds/clock.ts'
import type { ClockBinding, Law } from './law.ts'
import { noLongerThan, type Limit } from './limit.ts'

/** A clock that an event starts, with its limit for the facts at hand; prompt ones and ones left to the bureau have none. */
export interface StartingClock {
  binding: ClockBinding
  limit?: Limit | NamedDay
}

/**
 * The clocks that an event starts. A limit that the record does not have starts nothing. Where the floor and the
 * bureau's pack give the same provision a clock of the same level, only the shorter runs (both, where days and working
 * days do not compare): a bureau can tighten the floor and never loosen it.
 */
export function clocksStartedBy(law: Law, event: string, known: Facts): readonly StartingClock[] {
  const started = law
    .clocks()
    .filter(({ values, when }) => values.from.includes(event) && holds(when, known))
    .map((binding) => ({ binding, limit: limitFor(binding.values, known) }))
    .filter(({ binding: { values }, limit }) => limit !== undefined || !(values.limit && 'ref' in values.limit))
  return started.filter((one) => !started.some((other) => other !== one && displaces(other, one)))
}

/**
 * Whether `other` makes `one` needless; of two that are equal the bureau's own stays. That a pack wants something at once does not
 * take away the law's limit, and what follows when that one lapses.
 */
function displaces(other: StartingClock, one: StartingClock): boolean {
  const same = other.binding.provision === one.binding.provision && other.binding.values.level === one.binding.values.level
  if (!same || other.binding.values.mode === 'immediate' || (other.binding.layer === 'floor') === (one.binding.layer === 'floor')) return false
  if (!one.limit || !other.limit || 'on' in one.limit || 'on' in other.limit) return false
  const shorter = noLongerThan(other.limit, one.limit)
  return shorter === true && (other.binding.layer !== 'floor' || noLongerThan(one.limit, other.limit) !== true)
}
