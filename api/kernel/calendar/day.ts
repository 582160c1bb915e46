/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; days compare and sort as strings. */
export type Day = string

const MINUTE = 60_000
const DAY = 86_400_000
/** Asia/Shanghai is UTC+8 the whole year: China has kept no summer time since 1991, so no zone data and no process TZ are needed. */
const OFFSET = 8 * 3_600_000

const epochOf = (day: Day): number => {
  const epoch = Date.parse(`${day}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(epoch) || dayAt(epoch) !== day) throw new RangeError(`${day} is not a day`)
  return epoch
}
const dayAt = (epoch: number): Day => new Date(epoch).toISOString().slice(0, 10)

/** The day in Asia/Shanghai in which an instant lies. */
export const dayOf = (instant: Date): Day => dayAt(instant.getTime() + OFFSET)

/** The instant `minutes` after midnight of a day. */
export const instantAt = (day: Day, minutes = 0): Date => new Date(epochOf(day) - OFFSET + minutes * MINUTE)

/** The day `count` days later (earlier, if negative). Throws a RangeError on a string that is no day. */
export const addDays = (day: Day, count: number): Day => dayAt(epochOf(day) + count * DAY)

/** Days from one day to another; negative if `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (epochOf(to) - epochOf(from)) / DAY

/** 1 Monday to 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(epochOf(day)).getUTCDay() || 7

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The corresponding day `count` months later; where that month has none, its last day (Civil Code, art. 202). */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}
