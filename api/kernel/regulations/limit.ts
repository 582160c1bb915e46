import { LimitUnit, type Allowance } from '../calendar/index.ts'
import { valuesOf } from '../records/index.ts'

/** So much time, for instance 7 working days. */
export type Limit = Allowance

/** Units in which regulations count: time, and what is no time. */
export const UNITS = [...valuesOf(LimitUnit), 'time', 'point', 'item', 'percent'] as const
export type Unit = (typeof UNITS)[number]

/** An amount of any unit. */
export interface Measure {
  amount: number
  unit: Unit
}

/** Days or minutes in a unit, roughly; working days compare only with working days, working hours only with minutes. */
const SIZE: Partial<Record<Unit, readonly [family: string, size: number]>> = {
  minute: ['work', 1], hour: ['work', 60], day: ['date', 1], month: ['date', 30], quarter: ['date', 91], halfYear: ['date', 182], year: ['date', 365],
}

/** Whether `a` certainly ends no later than `b`; `undefined` where units do not compare without a calendar. */
export function noLongerThan(a: Measure, b: Measure): boolean | undefined {
  if (a.unit === b.unit) return a.amount <= b.amount
  const [family, size] = SIZE[a.unit] ?? []
  const [otherFamily, otherSize] = SIZE[b.unit] ?? []
  if (family === undefined || family !== otherFamily) return undefined
  return a.amount * size! <= b.amount * otherSize!
}
