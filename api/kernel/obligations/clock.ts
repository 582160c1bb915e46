import { countsFrom, dueAt, warnAt, type Allowance, type Deadline, type FiledBy, type Limit, type Pause, type WorkingCalendar } from '../calendar/index.ts'
import { choices, type ChoiceOf } from '../records/index.ts'

export const ObligationState = choices('ObligationState', {
  RUNNING: ['计时中', 'Running'],
  PAUSED: ['已暂停', 'Paused'],
  MET: ['按时完成', 'Met'],
  MET_LATE: ['超期完成', 'Met late'],
  WAIVED: ['已免除', 'Waived'],
  CANCELLED: ['已撤销', 'Cancelled'],
})
export type ObligationState = ChoiceOf<typeof ObligationState>

/** A warning before or on the day a limit ends; sent once for each due time. */
export interface Warning {
  /** The level, as the pack names it. */
  code: string
  workdaysBefore: number
  /** The offices that are warned. */
  recipients: readonly string[]
  at?: Date
  sentAt?: Date
}

/** All that the time of one obligation depends on. The functions of this file answer with a new one and change nothing. */
export interface Clock {
  state: ObligationState
  startedAt: Date
  filedBy: FiledBy
  /** None where the text gives no figure: the clock runs without a due time. */
  limit?: Limit
  /** In the order in which they were made; the last is open while the clock is paused. */
  pauses: readonly Pause[]
  extensions: readonly Allowance[]
  warnings: readonly Warning[]
  /** While the clock is paused: when it would be due if it went on at once. */
  dueAt?: Date
  /** Days of a year whose calendar is not published were counted. */
  provisional: boolean
  /** When something is to be told next: a warning, or that the limit has passed. */
  alertAt?: Date
  /** When it was met, waived or cancelled. */
  endedAt?: Date
  /** When its lapse was told; once for each due time. */
  lapsedAt?: Date
}

/** What a clock is started with. */
export type Start = Pick<Clock, 'startedAt' | 'filedBy' | 'limit'> & { warnings?: readonly Omit<Warning, 'at' | 'sentAt'>[] }

export const isOpen = ({ state }: Pick<Clock, 'state'>): boolean => state === 'RUNNING' || state === 'PAUSED'

export function start(calendar: WorkingCalendar, { warnings = [], ...terms }: Start): Clock {
  return recompute(calendar, { ...terms, state: 'RUNNING', pauses: [], extensions: [], warnings, provisional: false })
}

/** Stands the clock still; one that stands still or has ended stays as it is. */
export function pause(clock: Clock, at: Date): Clock {
  if (clock.state !== 'RUNNING') return clock
  return { ...clock, state: 'PAUSED', pauses: [...clock.pauses, { from: at }], alertAt: undefined }
}

/** Lets the clock go on with what is left of its limit. */
export function resume(calendar: WorkingCalendar, clock: Clock, at: Date): Clock {
  if (clock.state !== 'PAUSED') return clock
  return recompute(calendar, { ...clock, state: 'RUNNING', pauses: closed(clock.pauses, at) })
}

/** Adds to the limit; a clock without a figure, or that has ended, stays as it is. */
export function extend(calendar: WorkingCalendar, clock: Clock, allowance: Allowance): Clock {
  if (!isOpen(clock) || !clock.limit) return clock
  return recompute(calendar, { ...clock, extensions: [...clock.extensions, allowance] })
}

/** Ends the clock by what it waited for. What an applicant files outside working hours counts from the next working day. */
export function meet(calendar: WorkingCalendar, clock: Clock, at: Date, filedBy: FiledBy): Clock {
  if (!isOpen(clock)) return clock
  const stopped = recompute(calendar, { ...clock, pauses: closed(clock.pauses, at) })
  const late = stopped.dueAt !== undefined && countsFrom(calendar, at, filedBy) > stopped.dueAt
  return { ...stopped, state: late ? 'MET_LATE' : 'MET', endedAt: at, alertAt: undefined }
}

/** Ends the clock otherwise: its matter is gone (CANCELLED) or somebody with the right let it go (WAIVED). */
export function end(clock: Clock, at: Date, state: 'CANCELLED' | 'WAIVED'): Clock {
  return isOpen(clock) ? { ...clock, state, pauses: closed(clock.pauses, at), endedAt: at, alertAt: undefined } : clock
}

/** Lets a clock go on that was ended by what did not take place. A lapse that was told is not told again. */
export function reopen(calendar: WorkingCalendar, clock: Clock): Clock {
  return isOpen(clock) ? clock : recompute(calendar, { ...clock, state: 'RUNNING', endedAt: undefined })
}

/** The due time and its reasons, from the intervals themselves; nothing where the text gives no figure. */
export function deadlineOf(calendar: WorkingCalendar, clock: Clock): Deadline | undefined {
  const { startedAt, filedBy, limit, pauses, extensions } = clock
  return limit && dueAt(calendar, { start: startedAt, filedBy, limit, pauses, extensions })
}

/** Computes an open clock anew, as after a change of the calendar; one that has ended keeps its due time. */
export function recompute(calendar: WorkingCalendar, clock: Clock): Clock {
  const deadline = isOpen(clock) ? deadlineOf(calendar, clock) : undefined
  if (!deadline) return clock
  const due = deadline.dueAt
  const warnings = clock.warnings.map((warning) => {
    const before = warnAt(calendar, due, { amount: warning.workdaysBefore, unit: 'workday' })
    const at = before < clock.startedAt ? clock.startedAt : before
    return { ...warning, at, sentAt: warning.sentAt && warning.sentAt < at ? undefined : warning.sentAt }
  })
  const lapsedAt = clock.lapsedAt && clock.lapsedAt > due ? clock.lapsedAt : undefined
  return scheduled({ ...clock, dueAt: due, provisional: deadline.provisionalYears.length > 0, warnings, lapsedAt })
}

/** What is to be told of a clock at a moment, and the clock afterwards. A lapse makes the warnings before it needless. */
export function ring(clock: Clock, now: Date): { clock: Clock; warned: readonly Warning[]; lapsed: boolean } {
  if (clock.alertAt === undefined || clock.alertAt > now) return { clock, warned: [], lapsed: false }
  if (clock.dueAt !== undefined && clock.dueAt < now) return { clock: scheduled({ ...clock, lapsedAt: now }), warned: [], lapsed: true }
  const rings = (warning: Warning): boolean => warning.sentAt === undefined && warning.at !== undefined && warning.at <= now
  const warnings = clock.warnings.map((warning) => (rings(warning) ? { ...warning, sentAt: now } : warning))
  return { clock: scheduled({ ...clock, warnings }), warned: clock.warnings.filter(rings), lapsed: false }
}

/** A limit has passed a moment after its last. */
const MOMENT = 1

function scheduled(clock: Clock): Clock {
  if (clock.state !== 'RUNNING' || clock.dueAt === undefined || clock.lapsedAt !== undefined) return { ...clock, alertAt: undefined }
  const open = clock.warnings.flatMap(({ at, sentAt }) => (at !== undefined && sentAt === undefined ? [at.getTime()] : []))
  return { ...clock, alertAt: new Date(Math.min(clock.dueAt.getTime() + MOMENT, ...open)) }
}

const closed = (pauses: readonly Pause[], at: Date): readonly Pause[] =>
  pauses.map((pause) => (pause.to ? pause : { ...pause, to: at > pause.from ? at : pause.from }))
