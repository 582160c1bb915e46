import type { Label } from '../records/index.ts'
import { addDays, instantAt, weekdayOf, yearOf, type Day } from './day.ts'
import type { DayKind, PublishedAs } from './day-kind.ts'
import { spansOn, type Season } from './working-hours.ts'

/** One date of a published year that departs from the rule of the week, with the name of the holiday it belongs to. */
export interface PublishedDay {
  as: PublishedAs
  name: Label
}

/** All that a calendar is made of: which years are published, their dates, the hours worked. */
export interface CalendarData {
  years: readonly number[]
  days: ReadonlyMap<Day, PublishedDay>
  hours: readonly Season[]
}

/** A stretch of working time, as instants. */
export interface WorkingSpan {
  from: Date
  to: Date
}

/**
 * The days and hours an office works: Monday to Friday, unless the published calendar says otherwise for a date.
 * A year that is not published yet is counted by the rule of the week and is provisional.
 */
export class WorkingCalendar {
  readonly #years: ReadonlySet<number>
  readonly #days: ReadonlyMap<Day, PublishedDay>
  readonly #hours: readonly Season[]

  constructor(data: CalendarData) {
    this.#years = new Set(data.years)
    this.#days = data.days
    this.#hours = data.hours
  }

  /** Whether the year of this day is published; if not, whatever is computed with it is provisional. */
  isPublished(day: Day): boolean {
    return this.#years.has(yearOf(day))
  }

  kindOf(day: Day): DayKind {
    const published = this.isPublished(day) ? this.#days.get(day) : undefined
    const weekend = weekdayOf(day) > 5
    if (published?.as === 'OFF') return 'HOLIDAY'
    if (weekend) return published ? 'ADJUSTED_WORKING_DAY' : 'WEEKEND'
    return 'WORKING_DAY'
  }

  /** The holiday to which a published date belongs, worked or off. */
  nameOf(day: Day): Label | undefined {
    return this.isPublished(day) ? this.#days.get(day)?.name : undefined
  }

  isWorkingDay(day: Day): boolean {
    const kind = this.kindOf(day)
    return kind === 'WORKING_DAY' || kind === 'ADJUSTED_WORKING_DAY'
  }

  /** The working day `count` working days after a day (before it, if negative); the day itself is not counted. */
  workingDaysFrom(day: Day, count: number): Day {
    const step = Math.sign(count)
    let found = day
    for (let left = Math.abs(count); left > 0; left--) {
      const last = found
      do {
        found = addDays(found, step)
        if (found > addDays(last, 366) || found < addDays(last, -366)) throw new RangeError(`No working day within a year of ${last}`)
      } while (!this.isWorkingDay(found))
    }
    return found
  }

  nextWorkingDay(day: Day): Day {
    return this.workingDaysFrom(day, 1)
  }

  previousWorkingDay(day: Day): Day {
    return this.workingDaysFrom(day, -1)
  }

  /** The spans worked on a day, in order; none on a day off. */
  spansOn(day: Day): WorkingSpan[] {
    if (!this.isWorkingDay(day)) return []
    return spansOn(this.#hours, day).map(({ from, to }) => ({ from: instantAt(day, from), to: instantAt(day, to) }))
  }

  /** When work begins on a day, by the hours of its season, whether or not it is worked. */
  openingOf(day: Day): Date {
    return instantAt(day, spansOn(this.#hours, day)[0]!.from)
  }

  /** When business closes on a day, by the hours of its season, whether or not it is worked. */
  closingOf(day: Day): Date {
    return instantAt(day, spansOn(this.#hours, day).at(-1)!.to)
  }
}
