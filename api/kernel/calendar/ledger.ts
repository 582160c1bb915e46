import { choices, type ChoiceOf, type Label } from '../records/index.ts'
import type { Day } from './day.ts'
import type { DayKind } from './day-kind.ts'

/** Why a day counts towards a limit, or does not. */
export const LedgerReason = choices('LedgerReason', {
  FILED_OUTSIDE_HOURS: ['非工作时间提交，视为次一工作日提交', 'Filed outside working hours: counts as filed on the next working day'],
  START: ['起算当日，不计入', 'Day of the event: not counted'],
  COUNTED: ['计入', 'Counted'],
  COUNTED_THOUGH_PAUSED: ['当日仅部分时间暂停，计入', 'Paused for part of the day only: counted'],
  PAUSED: ['全日暂停，不计入', 'The clock stood still all day: not counted'],
  DAY_OFF: ['非工作日，不计入', 'Day off: not counted'],
  ENDS_ON_DAY_OFF: ['计满之日非工作日，顺延', 'The count is full on a day off: moved on'],
  PARTLY_PAUSED: ['部分时间暂停，只计其余', 'Paused for part of the time: only the rest is counted'],
  NAMED: ['指定的日期', 'The day that was named'],
  MOVED_HERE: ['顺延至本日', 'Moved to this day'],
})
export type LedgerReason = ChoiceOf<typeof LedgerReason>

/** One day on the way to a deadline: together the rows answer "why this date?". */
export interface LedgerRow {
  day: Day
  /** 1 Monday to 7 Sunday. */
  weekday: number
  kind: DayKind
  /** The holiday to which the day belongs, where it departs from the rule of the week. */
  name?: Label
  /** What this day adds, and what all days add up to with it, in `unit`. */
  counted: number
  total: number
  unit: 'day' | 'minute'
  reason: LedgerReason
  /** Whether this day was used by the limit itself or by an extension. */
  leg: 'LIMIT' | 'EXTENSION'
  /** The calendar of its year is not published yet. */
  provisional: boolean
  /** The day on which the limit ends. */
  last: boolean
}

/** The end of a limit, with its reasons. */
export interface Deadline {
  dueAt: Date
  /** Years met on the way whose calendar is not published: the date can still move. Empty if it cannot. */
  provisionalYears: number[]
  ledger: LedgerRow[]
}
