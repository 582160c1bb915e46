import { addDays, addMonths, type Day } from '../kernel/calendar/index.ts'
import type { Founded } from './found-bureau.ts'
import type { Story } from './story.ts'

/** Minutes after opening at which a report is made, and checked on the same day. */
const MADE_AFTER = 30
const CHECKED_AFTER = 150

/** One month of one bureau: counted and checked by two people on the first working day, signed by whoever heads the bureau on the next. */
async function report(story: Story, { efficiency, headId }: Founded, month: string, day: Day): Promise<void> {
  const after = (on: Day, minutes: number): Date => new Date(story.calendar.openingOf(on).getTime() + minutes * 60_000)
  await story.until(after(day, MADE_AFTER))
  const id = await story.by(efficiency[0]!, 'EfficiencyReport', 'make', { input: { month } })
  await story.until(after(day, CHECKED_AFTER))
  await story.by(efficiency[1]!, 'EfficiencyReport', 'check', { id })
  await story.until(after(story.calendar.nextWorkingDay(day), MADE_AFTER))
  await story.by(headId, 'EfficiencyReport', 'seal', { id })
}

/** At the beginning of each month every bureau reports on the month before, from the first full month on. */
export function tellReports(story: Story, bureaus: readonly Founded[]): void {
  const { calendar, endDay } = story
  const firstFull = `${addMonths(story.today, 1).slice(0, 7)}-01`
  for (let next = addMonths(firstFull, 1); next <= endDay; next = addMonths(next, 1)) {
    const month = addDays(next, -1).slice(0, 7)
    const day = calendar.isWorkingDay(next) ? next : calendar.nextWorkingDay(next)
    for (const bureau of bureaus) story.tell(calendar.openingOf(day), () => report(story, bureau, month, day))
  }
}
