import { dayOf, endOf, now, startOf } from '../ui/dates.ts'

const DAY = 86_400_000

/** Now, to the minute: a screen asks the same question for a minute, so that its answer can be kept. */
export const thisMinute = (): string => `${now().toISOString().slice(0, 16)}:00.000Z`

/** Today in Asia/Shanghai, `YYYY-MM-DD`. */
export const today = (): string => dayOf(now())

/** The last moment of today in Asia/Shanghai. */
export const endOfToday = (): string => endOf(today())

/** The first moment of the day `days` ago. */
export const daysAgo = (days: number): string => new Date(Date.parse(startOf(today())) - days * DAY).toISOString()

/** The first day of the month `months` before this one, as a moment. */
export function monthsAgo(months: number): string {
  const [year = 0, month = 1] = today().split('-').map(Number)
  return startOf(new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10))
}

/** The month `months` before a month `YYYY-MM`. */
export function monthBefore(month: string, months: number): string {
  const [year = 0, at = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, at - 1 - months, 1)).toISOString().slice(0, 7)
}

/** First and last moment of a month `YYYY-MM`. */
export function monthBounds(month: string): { from: string; to: string } {
  const [year = 0, at = 1] = month.split('-').map(Number)
  const next = startOf(new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10))
  return { from: startOf(`${month}-01`), to: new Date(Date.parse(next) - 1).toISOString() }
}
