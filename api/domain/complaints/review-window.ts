import { dayOf, dueAt, instantAt, LimitUnit, type Day, type WorkingCalendar } from '../../kernel/calendar/index.ts'
import { documentDay } from '../../kernel/documents/index.ts'
import { valuesOf } from '../../kernel/records/index.ts'
import type { Law, Unit } from '../../kernel/regulations/index.ts'
import { factsOf } from './complaint.events.ts'
import { reviewWindow } from './complaint.provisions.ts'
import type { Complaint } from './complaint.record.ts'

const isTime = (unit: Unit): unit is LimitUnit => valuesOf(LimitUnit).includes(unit as LimitUnit)

/** Where in a day that is known by its date alone something is taken to have happened. */
export const noonOf = (day: Day): Date => instantAt(day, 12 * 60)

/** The last day to ask the higher body, counted from the day of the reply or of the first review; nothing where the law gives no such remedy. */
export function reviewUntil(law: Law, calendar: WorkingCalendar, record: Complaint, from: Day): Day | undefined {
  const window = reviewWindow.of(law, factsOf(record))
  if (!window || !isTime(window.unit)) return undefined
  const limit = { amount: window.amount, unit: window.unit }
  return dayOf(dueAt(calendar, { start: noonOf(from), filedBy: 'OFFICE', limit }).dueAt)
}

/** What the complainant is told of the remedy, below the reply or the first review. */
export const remedyText = (what: '复查' | '复核', until: Day): string => `如不服，可在${documentDay(until, 'zh')}前（含当日）向上一级机关书面请求${what}。`
