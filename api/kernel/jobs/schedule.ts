import { addDays, dayOf, instantAt } from '../calendar/index.ts'

/** How often recurring work is done: every so many minutes, or each night at a time of Asia/Shanghai (`'02:30'`). */
export type Schedule = { everyMinutes: number } | { dailyAt: string }

const MINUTE = 60_000

/** The first moment of a schedule after `after`. What was missed while nothing ran is not caught up. */
export function nextRun(schedule: Schedule, after: Date): Date {
  if ('everyMinutes' in schedule) {
    const step = schedule.everyMinutes * MINUTE
    return new Date((Math.floor(after.getTime() / step) + 1) * step)
  }
  const [hours, minutes] = schedule.dailyAt.split(':').map(Number) as [number, number]
  const today = dayOf(after)
  const at = (day: string) => instantAt(day, hours * 60 + minutes)
  return at(today) > after ? at(today) : at(addDays(today, 1))
}
