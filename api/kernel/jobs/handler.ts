import type { EntityManager } from '../store/index.ts'
import type { JobKind } from './enqueue.ts'
import type { Schedule } from './schedule.ts'

export interface JobContext {
  now(): Date
  /** A transaction of its own; never call out over a network inside it. */
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>
}

/** How work of one kind is done. It may be done twice when a process dies between the work and its record, so it must not mind. */
export interface JobHandler {
  kind: string
  run(payload: unknown, context: JobContext): Promise<void>
  /** Tries before it is given up. */
  attempts: number
  /** What is to be put right when it is given up: in the same transaction. */
  givenUp?(payload: unknown, em: EntityManager, now: Date): Promise<void>
  /** Recurring work: done again and again on this schedule, by one process at a time. */
  schedule?: Schedule
  /** Waits for a network, which may keep silent for long. */
  outside?: boolean
}

type Options = Partial<Pick<JobHandler, 'attempts' | 'outside'>>
type GivenUp<Payload> = (payload: Payload, em: EntityManager, now: Date) => Promise<void>
type Run<Payload> = (payload: Payload, context: JobContext) => Promise<void>

/** Does work that acts order with `enqueue`. */
export const handles = <Payload>(kind: JobKind<Payload>, run: Run<Payload>, { givenUp, ...options }: Options & { givenUp?: GivenUp<Payload> } = {}): JobHandler => ({
  attempts: 6, ...options, kind: kind.name, run: (payload, context) => run(payload as Payload, context),
  ...(givenUp ? { givenUp: (payload, em, now) => givenUp(payload as Payload, em, now) } : {}),
})

/** Does recurring work: a sweep every minute, a clean-up each night. */
export const recurring = (name: string, schedule: Schedule, run: (context: JobContext) => Promise<void>, options: Options = {}): JobHandler =>
  ({ attempts: 3, ...options, kind: name, schedule, run: (_payload, context) => run(context) })
