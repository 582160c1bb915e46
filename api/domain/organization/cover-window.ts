import { addDays, instantAt, type Day } from '../../kernel/calendar/index.ts'

/** A span of time: `startsAt` belongs to it, `endsAt` does not. */
export interface Window { startsAt: Date; endsAt: Date }

/** Both days belong to a leave: from today to today is one day. */
export const daysWindow = (fromDay: Day, untilDay: Day): Window => ({ startsAt: instantAt(fromDay), endsAt: instantAt(addDays(untilDay, 1)) })

/** A short absence from now on. */
export const minutesWindow = (now: Date, minutes: number): Window => ({ startsAt: now, endsAt: new Date(now.getTime() + minutes * 60_000) })

/** Whether somebody covers at a moment: ended means ended, and so does a plan that has run out. */
export function runsAt({ startsAt, endsAt, endedAt }: { startsAt: Date; endsAt?: Date | null; endedAt?: Date | null }, at: Date): boolean {
  return startsAt <= at && !(endsAt && endsAt <= at) && !(endedAt && endedAt <= at)
}

/** When a cover or leave that stops now has ended: not later than it was to end anyhow. */
export const endOf = (endsAt: Date | null | undefined, now: Date): Date => (endsAt && endsAt < now ? endsAt : now)
