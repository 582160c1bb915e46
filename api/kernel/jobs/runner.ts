import { claim, finish, giveUp, LEASE, purge, releaseAll, renew, retry, type Claimed } from './claim.ts'
import { enqueue, jobKind } from './enqueue.ts'
import { recurring, type JobContext, type JobHandler } from './handler.ts'
import { nextRun } from './schedule.ts'

export interface JobRunnerOptions extends JobContext {
  handlers: readonly JobHandler[]
  /** Logs an unexpected error and answers with the number under which the log knows it. */
  report(error: unknown): string
  /** No other process can have this store open: what is claimed at start was claimed by one that is gone. */
  alone?: boolean
}

const SECOND = 1000
/** Seconds before the second and each later try. */
const PAUSES = [10, 60, 5 * 60, 30 * 60, 2 * 3600]
const KEPT_DAYS = 30

const cleaning = recurring('jobs.purge', { dailyAt: '03:10' }, ({ transaction, now }) =>
  transaction((em) => purge(em, new Date(now().getTime() - KEPT_DAYS * 24 * 3600 * SECOND))))

/** Work that killed its process each time it was tried. */
class ProcessDied extends Error {
  constructor(kind: string, attempts: number) {
    super(`The process ended ${attempts} times while doing ${kind}`)
    this.name = 'ProcessDied'
  }
}

/** Kinds whose pieces wait for one another, and for no others; the pieces at work, if any. */
interface Lane { kinds: readonly string[]; running?: Promise<number> }

/**
 * Does background work in lanes, each one piece after the other: neither what is on a schedule nor what goes out over a network waits
 * for what somebody ordered, be it an import of an hour, and nothing waits for a network. Several processes may run on one database: none does another's piece.
 * All time comes from `now`; tests call `tick` and never start the timer.
 */
export class JobRunner {
  readonly #handlers: ReadonlyMap<string, JobHandler>
  readonly #lanes: readonly Lane[]
  readonly #timers = new Map<Lane, NodeJS.Timeout>()
  #stopped = false

  constructor(private readonly options: JobRunnerOptions) {
    this.#handlers = new Map([...options.handlers, cleaning].map((handler) => [handler.kind, handler]))
    if (this.#handlers.size !== options.handlers.length + 1) throw new Error('A kind of job has two handlers')
    const laneOf = ({ schedule, outside }: JobHandler): string => (schedule ? 'SCHEDULED' : outside ? 'OUTSIDE' : 'ORDERED')
    this.#lanes = [...Map.groupBy(this.#handlers.values(), laneOf).values()].map((handlers) => ({ kinds: handlers.map(({ kind }) => kind) }))
  }

  /** Puts recurring work on its schedule where it is not yet. Call once at start. */
  async prepare(): Promise<void> {
    const now = this.options.now()
    if (this.options.alone) await this.options.transaction(releaseAll)
    for (const { kind, schedule } of this.#handlers.values()) {
      if (!schedule) continue
      const order = { payload: null, now, runAt: nextRun(schedule, now), uniqueKey: `schedule:${kind}` }
      await this.options.transaction((em) => enqueue(em, jobKind(kind), order))
    }
  }

  /** Does everything that is due and answers how many pieces it tried. A lane that is at work already goes on with its own. */
  async tick(): Promise<number> {
    const tried = await Promise.all(this.#lanes.map((lane) => this.#drain(lane)))
    return tried.reduce((sum, count) => sum + count, 0)
  }

  /** Looks for work every `seconds` in each lane, from now until `stop`. */
  start(seconds = 1): void {
    for (const lane of this.#lanes) {
      const again = (): void => { if (!this.#stopped) this.#timers.set(lane, setTimeout(round, seconds * SECOND)) }
      const round = (): void => { this.#drain(lane).catch((error: unknown) => this.options.report(error)).finally(again) }
      round()
    }
  }

  /** Takes no more work and resolves when the current pieces are finished. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers.values()) clearTimeout(timer)
    await Promise.allSettled(this.#lanes.map(({ running }) => running))
  }

  #drain(lane: Lane): Promise<number> {
    lane.running ??= this.#work(lane.kinds).finally(() => { lane.running = undefined })
    return lane.running
  }

  async #work(kinds: readonly string[]): Promise<number> {
    let tried = 0
    while (!this.#stopped) {
      const job = await this.options.transaction((em) => claim(em, this.options.now(), kinds))
      if (!job) break
      tried += 1
      await this.#do(job, this.#handlers.get(job.kind)!)
    }
    return tried
  }

  async #do(job: Claimed, handler: JobHandler): Promise<void> {
    const { transaction, now, report } = this.options
    const { schedule } = handler
    // It was claimed before and neither done nor given back: whoever had it is gone.
    if (job.attempts > handler.attempts) {
      const errorId = report(new ProcessDied(job.kind, job.attempts - 1))
      return transaction((em) => this.#failed(em, job, handler, errorId))
    }
    const alive = setInterval(() => { transaction((em) => renew(em, job, now())).catch(report) }, LEASE / 3).unref()
    try {
      await handler.run(job.payload, { transaction, now })
      await transaction((em) => schedule
        ? retry(em, job, now(), { runAt: nextRun(schedule, now()), attempts: 0 })
        : finish(em, job, now()))
    } catch (error) {
      const errorId = report(error)
      await transaction((em) => this.#failed(em, job, handler, errorId))
    } finally {
      clearInterval(alive)
    }
  }

  async #failed(em: Parameters<typeof claim>[0], job: Claimed, { attempts, schedule, givenUp }: JobHandler, errorId: string): Promise<void> {
    const now = this.options.now()
    if (job.attempts < attempts) {
      const pause = PAUSES[Math.min(job.attempts, PAUSES.length) - 1]!
      return retry(em, job, now, { runAt: new Date(now.getTime() + pause * SECOND), attempts: job.attempts, errorId })
    }
    if (schedule) return retry(em, job, now, { runAt: nextRun(schedule, now), attempts: 0, errorId })
    await givenUp?.(job.payload, em, now)
    return giveUp(em, job, now, errorId)
  }
}
