import { dayOf, now } from '../ui/dates.ts'

const DAY = 86_400_000

/** Now, to the minute: a screen asks the same question for a minute, so that its answer can be kept. */
export const thisMinute = (): string => `${now().toISOString().slice(0, 16)}:00.000Z`

/** The first moment of today in Asia/Shanghai. */
export const startOfToday = (): string => new Date(`${dayOf(now())}T00:00:00+08:00`).toISOString()

/** The last moment of today in Asia/Shanghai. */
export const endOfToday = (): string => new Date(`${dayOf(now())}T23:59:59+08:00`).toISOString()

/** The first moment of the day `days` ago. */
export const daysAgo = (days: number): string => new Date(Date.parse(startOfToday()) - days * DAY).toISOString()

/** The first day of the month `months` before this one, as a moment. */
export function monthsAgo(months: number): string {
  const [year = 0, month = 1] = dayOf(now()).split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  return new Date(`${first.toISOString().slice(0, 10)}T00:00:00+08:00`).toISOString()
}

/** First and last moment of a month `YYYY-MM`. */
export function monthBounds(month: string): { from: string; to: string } {
  const [year = 0, at = 1] = month.split('-').map(Number)
  const next = new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10)
  return { from: new Date(`${month}-01T00:00:00+08:00`).toISOString(), to: new Date(Date.parse(`${next}T00:00:00+08:00`) - 1).toISOString() }
}
