import { choices, type ChoiceOf } from '../records/index.ts'
import { addDays, dayOf } from './day.ts'
import type { WorkingCalendar, WorkingSpan } from './working-calendar.ts'

/** Who filed or did something: it decides when it counts. */
export const FiledBy = choices('FiledBy', {
  APPLICANT: ['申请人提交', 'Filed by the applicant'],
  OFFICE: ['机关办理', 'Done by the office'],
})
export type FiledBy = ChoiceOf<typeof FiledBy>

/** A stretch of time in which a clock stands still; without `to` it still does. */
export interface Pause {
  from: Date
  to?: Date | null
}

const MINUTE = 60_000

/** The working spans between two instants, cut to them. */
export function* workingSpans(calendar: WorkingCalendar, from: Date, to: Date): Generator<WorkingSpan> {
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    for (const span of calendar.spansOn(day)) {
      const cut = { from: span.from < from ? from : span.from, to: span.to > to ? to : span.to }
      if (cut.from < cut.to) yield cut
    }
  }
}

/** Whole working minutes from one instant to another; 0 if `to` comes first. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  let worked = 0
  for (const span of workingSpans(calendar, from, to)) worked += span.to.getTime() - span.from.getTime()
  return Math.floor(worked / MINUTE)
}

/**
 * When something counts as done. The office's own acts count when they are made; what an applicant files after closing time
 * or on a day off counts as filed when the next working day opens.
 */
export function countsFrom(calendar: WorkingCalendar, at: Date, filedBy: FiledBy): Date {
  const day = dayOf(at)
  if (filedBy === 'OFFICE' || (calendar.isWorkingDay(day) && at <= calendar.closingOf(day))) return at
  return calendar.openingOf(calendar.nextWorkingDay(day))
}

/** Pauses in order and joined where they touch or overlap; one that has not ended, or ends before it begins, has no length yet. */
export function joined(pauses: readonly Pause[]): WorkingSpan[] {
  const ended = pauses.flatMap(({ from, to }) => (to && from < to ? [{ from, to }] : [])).sort((a, b) => a.from.getTime() - b.from.getTime())
  const result: WorkingSpan[] = []
  for (const pause of ended) {
    const last = result.at(-1)
    if (last && pause.from <= last.to) last.to = pause.to > last.to ? pause.to : last.to
    else result.push({ ...pause })
  }
  return result
}
