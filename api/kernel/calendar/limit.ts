import { choices, type ChoiceOf, type Label } from '../records/index.ts'
import type { Day } from './day.ts'

/** The units in which a text states a limit, as the regulation packs write them. */
export const LimitUnit = choices('LimitUnit', {
  minute: ['分钟', 'minutes'],
  hour: ['小时', 'hours'],
  workday: ['个工作日', 'working days'],
  day: ['日', 'days'],
  month: ['个月', 'months'],
  quarter: ['个季度', 'quarters'],
  halfYear: ['个半年', 'half-years'],
  year: ['年', 'years'],
})
export type LimitUnit = ChoiceOf<typeof LimitUnit>

/** So much time: an amount, a whole number from 0, of a unit. Hours and minutes are working time. */
export interface Allowance {
  amount: number
  unit: LimitUnit
}

/** A day that somebody named: the limit ends at its closing time. */
export interface NamedDay {
  on: Day
}

export type Limit = Allowance | NamedDay

/** How a unit is counted: by corresponding days, by calendar days, by working days, by working minutes. */
export type Counting = 'MONTHS' | 'DAYS' | 'WORKDAYS' | 'MINUTES'

const counted: Record<LimitUnit, readonly [counting: Counting, factor: number]> = {
  minute: ['MINUTES', 1], hour: ['MINUTES', 60], workday: ['WORKDAYS', 1], day: ['DAYS', 1],
  month: ['MONTHS', 1], quarter: ['MONTHS', 3], halfYear: ['MONTHS', 6], year: ['MONTHS', 12],
}

/** One stretch of the count: its amount in the counting's own unit, and how much of it the limit itself gave. */
export interface Leg {
  counting: Counting
  amount: number
  ofLimit: number
}

/** Longest limit that can be counted, in the counting's own unit: about 27 years of days. It keeps a slip of the pen from counting for ever. */
const LONGEST: Record<Counting, number> = { MONTHS: 320, DAYS: 10_000, WORKDAYS: 7_000, MINUTES: 600_000 }

function legOf(allowance: Allowance): [Counting, number] {
  const [counting, factor] = counted[allowance.unit]
  const amount = allowance.amount * factor
  if (!Number.isInteger(allowance.amount) || amount < 0 || amount > LONGEST[counting]) {
    throw new RangeError(`${allowance.amount} ${allowance.unit} cannot be counted`)
  }
  return [counting, amount]
}

/**
 * What is counted one after the other: the limit, and with it the extensions counted alike; then the others in a fixed
 * order, so that the date does not depend on the order in which they were granted.
 */
export function legsOf(limit: Allowance | undefined, extensions: readonly Allowance[]): Leg[] {
  const extra: Record<Counting, number> = { MONTHS: 0, DAYS: 0, WORKDAYS: 0, MINUTES: 0 }
  for (const extension of extensions) {
    const [counting, amount] = legOf(extension)
    extra[counting] += amount
  }
  const first = limit && legOf(limit)
  const legs: Leg[] = first ? [{ counting: first[0], amount: first[1] + extra[first[0]], ofLimit: first[1] }] : []
  for (const counting of ['MONTHS', 'DAYS', 'WORKDAYS', 'MINUTES'] as const) {
    if (counting !== first?.[0] && extra[counting] > 0) legs.push({ counting, amount: extra[counting], ofLimit: 0 })
  }
  return legs
}

/** An allowance in words: `7个工作日`, `7 working days`. */
export function allowanceLabel({ amount, unit }: Allowance): Label {
  const [zh, en] = LimitUnit.$labels[unit]
  return [`${amount}${zh}`, `${amount} ${amount === 1 ? en.replace(/s$/, '') : en}`]
}
