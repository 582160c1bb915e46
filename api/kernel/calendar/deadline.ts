import { addDays, dayOf, daysBetween } from './day.ts'
import { Count } from './count.ts'
import type { Deadline } from './ledger.ts'
import { legsOf, type Allowance, type Limit } from './limit.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { countsFrom, joined, workingSpans, type FiledBy, type Pause } from './working-time.ts'

/** All that a deadline follows from, besides the calendar. */
export interface Terms {
  start: Date
  /** Who made the start: an applicant's filing outside working hours counts from the next working day. */
  filedBy: FiledBy
  limit: Limit
  /** A pause that has not ended costs nothing yet. */
  pauses?: readonly Pause[]
  extensions?: readonly Allowance[]
}

/**
 * When a limit ends, and why. The day of the event is not counted (Civil Code, art. 201); a limit in days ends at closing time
 * of its last day, one that would end on a day off on the next working day (art. 203); hours and minutes are working time.
 * Throws a RangeError on an amount that is not a whole number from 0.
 */
export function dueAt(calendar: WorkingCalendar, terms: Terms): Deadline {
  const { limit } = terms
  const start = countsFrom(calendar, terms.start, terms.filedBy)
  const count = new Count(calendar, start, joined(terms.pauses ?? []))
  const day = dayOf(start)
  for (let filed = dayOf(terms.start); filed < day; filed = addDays(filed, 1)) count.note(filed, 'FILED_OUTSIDE_HOURS')
  const ahead = 'on' in limit ? daysBetween(day, limit.on) : undefined
  const allowance = 'unit' in limit ? limit : ahead! > 0 ? { amount: ahead!, unit: 'day' as const } : undefined
  const legs = legsOf(allowance, terms.extensions ?? [])
  if (legs[0]?.counting !== 'MINUTES' && !(ahead! < 0)) count.note(day, 'START')
  if ('on' in limit && !allowance) count.named(limit.on)
  for (const leg of legs) count.run(leg)
  return count.deadline()
}

/**
 * When to warn of a deadline, so much before it: for working days the opening of the day that many working days before the day
 * it ends (0: of that day itself), for hours and minutes so much working time before it.
 */
export function warnAt(calendar: WorkingCalendar, due: Date, before: Allowance): Date {
  if (before.unit === 'workday') return calendar.openingOf(calendar.workingDaysFrom(dayOf(due), -before.amount))
  if (before.unit === 'day') return calendar.openingOf(addDays(dayOf(due), -before.amount))
  if (before.unit !== 'hour' && before.unit !== 'minute') throw new RangeError(`A warning cannot be given in ${before.unit}`)
  let left = before.amount * (before.unit === 'hour' ? 60 : 1) * 60_000
  for (let day = dayOf(due); daysBetween(day, dayOf(due)) <= 366; day = addDays(day, -1)) {
    for (const span of [...workingSpans(calendar, calendar.openingOf(day), due < calendar.closingOf(day) ? due : calendar.closingOf(day))].reverse()) {
      const length = span.to.getTime() - span.from.getTime()
      if (length >= left) return new Date(span.to.getTime() - left)
      left -= length
    }
  }
  throw new RangeError('A warning cannot be given more than a year ahead')
}
