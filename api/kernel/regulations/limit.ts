/** Units in which regulations count. Working days follow the official calendar, months and years the date. */
export const UNITS = ['workday', 'day', 'hour', 'minute', 'month', 'quarter', 'halfYear', 'year', 'time', 'point', 'item', 'percent'] as const
export type Unit = (typeof UNITS)[number]

/** So much time, for instance 7 working days. */
export interface Limit {
  amount: number
  unit: Unit
}

/** Days in which a unit can be compared, roughly; working days only with working days, hours with minutes. */
const SCALE: Partial<Record<Unit, readonly [family: string, size: number]>> = {
  minute: ['clock', 1], hour: ['clock', 60], workday: ['workday', 1], day: ['date', 1],
  month: ['date', 30], quarter: ['date', 91], halfYear: ['date', 182], year: ['date', 365],
}

/** Whether `a` certainly ends no later than `b`; `undefined` where units do not compare without a calendar. */
export function noLongerThan(a: Limit, b: Limit): boolean | undefined {
  if (a.unit === b.unit) return a.amount <= b.amount
  const [family, size] = SCALE[a.unit] ?? []
  const [otherFamily, otherSize] = SCALE[b.unit] ?? []
  if (family === undefined || family !== otherFamily) return undefined
  return a.amount * size! <= b.amount * otherSize!
}
