import { addDays, instantAt, type Day } from '../../kernel/calendar/index.ts'

/** A span of time: `startsAt` belongs to it, `endsAt` does not. */
export interface Window { startsAt: Date; endsAt: Date }

/** Both days belong to a leave: from today to today is one day. */
export const daysWindow = (fromDay: Day, untilDay: Day): Window => ({ startsAt: instantAt(fromDay), endsAt: instantAt(addDays(untilDay, 1)) })

/** A short absence from now on. */
export const minutesWindow = (now: Date, minutes: number): Window => ({ startsAt: now, endsAt: new Date(now.getTime() + minutes * 60_000) })
