import { stillDays } from './count.ts'
import { addDays, dayOf } from './day.ts'
import type { Pause } from './working-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * The working days that something took, counted as a limit in working days is: the day it began on is not counted, the day it ended on
 * is, and working days throughout which the clock stood still are not. A pause that is still open ends with it.
 */
export function workdaysSpent(calendar: WorkingCalendar, from: Date, to: Date, pauses: readonly Pause[] = []): number {
  const still = stillDays(calendar, pauses.map((pause) => ({ from: pause.from, to: pause.to ?? to })))
  let spent = 0
  for (let day = addDays(dayOf(from), 1); day <= dayOf(to); day = addDays(day, 1)) if (calendar.isWorkingDay(day) && !still.has(day)) spent += 1
  return spent
}
