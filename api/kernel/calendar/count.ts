import { addDays, addMonths, dayOf, daysBetween, instantAt, weekdayOf, yearOf, type Day } from './day.ts'
import type { Deadline, LedgerReason, LedgerRow } from './ledger.ts'
import type { Leg } from './limit.ts'
import type { WorkingCalendar, WorkingSpan } from './working-calendar.ts'

const MINUTE = 60_000

/**
 * The days on which a clock stood still from midnight to midnight. The days of the pause and of the resumption both count,
 * and a pause in which no whole working day lies costs nothing, not even the weekend inside it.
 */
export function stillDays(calendar: WorkingCalendar, pauses: readonly WorkingSpan[]): Set<Day> {
  const still = new Set<Day>()
  for (const { from, to } of pauses) {
    const days: Day[] = []
    const first = instantAt(dayOf(from)) < from ? addDays(dayOf(from), 1) : dayOf(from)
    for (let day = first; instantAt(addDays(day, 1)) <= to; day = addDays(day, 1)) days.push(day)
    if (days.some((day) => calendar.isWorkingDay(day))) days.forEach((day) => still.add(day))
  }
  return still
}

/** Counts a limit forward from a moment, day by day, and keeps the ledger of what it did. */
export class Count {
  readonly #calendar: WorkingCalendar
  readonly #pauses: readonly WorkingSpan[]
  readonly #still: ReadonlySet<Day>
  readonly #rows: LedgerRow[] = []
  #at: Date
  #total = 0

  /** `pauses` are joined and in order. */
  constructor(calendar: WorkingCalendar, start: Date, pauses: readonly WorkingSpan[]) {
    this.#calendar = calendar
    this.#pauses = pauses
    this.#still = stillDays(calendar, pauses)
    this.#at = start
  }

  note(day: Day, reason: LedgerReason, counted = 0, unit: LedgerRow['unit'] = 'day', leg: LedgerRow['leg'] = 'LIMIT'): void {
    this.#total += counted
    this.#rows.push({
      day, weekday: weekdayOf(day), kind: this.#calendar.kindOf(day), name: this.#calendar.nameOf(day),
      counted, total: this.#total, unit, reason, leg, provisional: !this.#calendar.isPublished(day), last: false,
    })
  }

  /** Counts one leg from where the count stands. */
  run(leg: Leg): void {
    this.#total = 0
    if (leg.counting === 'MINUTES') return this.#minutes(leg)
    const from = dayOf(this.#at)
    const amount = leg.counting === 'MONTHS' ? daysBetween(from, addMonths(from, leg.amount)) : leg.amount
    const ofLimit = leg.counting === 'MONTHS' && leg.ofLimit > 0 ? daysBetween(from, addMonths(from, leg.ofLimit)) : leg.ofLimit
    this.#days(from, amount, ofLimit, leg.counting === 'WORKDAYS')
  }

  /** The day that somebody named, if it is not after the start: nothing is counted, and a day that is not worked moves on. */
  named(day: Day): void {
    this.note(day, 'NAMED')
    this.#land(day, (landing) => this.#calendar.isWorkingDay(landing), 'LIMIT')
  }

  deadline(): Deadline {
    const last = this.#rows.at(-1)
    if (last) last.last = true
    const years = new Set(this.#rows.filter((row) => row.provisional).map((row) => yearOf(row.day)))
    return { dueAt: this.#at, provisionalYears: [...years], ledger: this.#rows }
  }

  #days(from: Day, amount: number, ofLimit: number, onlyWorking: boolean): void {
    const started = this.#at
    let day = from
    let leg: LedgerRow['leg'] = ofLimit > 0 || this.#rows.every((row) => row.counted === 0) ? 'LIMIT' : 'EXTENSION'
    while (this.#total < amount) {
      day = addDays(day, 1)
      leg = this.#total < ofLimit ? 'LIMIT' : 'EXTENSION'
      if (onlyWorking && !this.#calendar.isWorkingDay(day)) this.note(day, 'DAY_OFF', 0, 'day', leg)
      else if (this.#still.has(day)) this.note(day, 'PAUSED', 0, 'day', leg)
      else this.note(day, this.#touched(day) ? 'COUNTED_THOUGH_PAUSED' : 'COUNTED', 1, 'day', leg)
    }
    const open = (landing: Day): boolean =>
      this.#calendar.isWorkingDay(landing) && !this.#still.has(landing) && this.#calendar.closingOf(landing) >= started
    this.#land(day, open, leg)
  }

  /** A limit ends at closing time of a day that is worked (Civil Code, art. 203). */
  #land(day: Day, open: (day: Day) => boolean, leg: LedgerRow['leg']): void {
    let landing = day
    if (!open(landing)) {
      const full = this.#rows.at(-1)
      if (full?.day === landing && full.counted > 0) full.reason = 'ENDS_ON_DAY_OFF'
      for (landing = addDays(landing, 1); !open(landing); landing = addDays(landing, 1)) {
        this.note(landing, this.#calendar.isWorkingDay(landing) ? 'PAUSED' : 'DAY_OFF', 0, 'day', leg)
        if (daysBetween(day, landing) > 10_000) throw new RangeError(`No day after ${day} is worked`)
      }
      this.note(landing, 'MOVED_HERE', 0, 'day', leg)
    }
    this.#at = this.#calendar.closingOf(landing)
  }

  /** Working time, to the millisecond; the ledger shows whole minutes. */
  #minutes({ amount, ofLimit }: Leg): void {
    const leg = ofLimit > 0 || this.#rows.every((row) => row.counted === 0) ? 'LIMIT' : 'EXTENSION'
    const whole = amount * MINUTE
    let used = 0
    for (let day = dayOf(this.#at); ; day = addDays(day, 1)) {
      const before = Math.floor(used / MINUTE)
      for (const span of this.#running(day)) {
        const step = Math.min(whole - used, span.to.getTime() - span.from.getTime())
        used += step
        if (used < whole) continue
        this.note(day, this.#touched(day) ? 'PARTLY_PAUSED' : 'COUNTED', amount - before, 'minute', leg)
        this.#at = new Date(span.from.getTime() + step)
        return
      }
      const minutes = Math.floor(used / MINUTE) - before
      const reason = !this.#calendar.isWorkingDay(day) ? 'DAY_OFF' : this.#touched(day) ? (minutes > 0 ? 'PARTLY_PAUSED' : 'PAUSED') : 'COUNTED'
      this.note(day, reason, minutes, 'minute', leg)
      if (daysBetween(dayOf(this.#at), day) > 10_000) throw new RangeError(`No working time after ${this.#at.toISOString()}`)
    }
  }

  /** The working spans of a day in which the clock ran: after the start, outside every pause. */
  #running(day: Day): WorkingSpan[] {
    let spans = this.#calendar.spansOn(day).map((span) => ({ ...span, from: span.from < this.#at ? this.#at : span.from }))
    for (const pause of this.#pauses) {
      spans = spans.flatMap((span) =>
        pause.to <= span.from || span.to <= pause.from ? [span] : [{ from: span.from, to: pause.from }, { from: pause.to, to: span.to }])
    }
    return spans.filter((span) => span.from < span.to)
  }

  /** Whether a pause took any working time of this day. */
  #touched(day: Day): boolean {
    return this.#calendar.spansOn(day).some((span) => this.#pauses.some((pause) => pause.from < span.to && span.from < pause.to))
  }
}
