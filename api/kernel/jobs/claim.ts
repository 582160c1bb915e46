import { sql } from 'kysely'
import type { EntityManager } from '../store/index.ts'

export interface Claimed { id: string; kind: string; payload: unknown; attempts: number }

/** How long a process may be silent before another takes its work over, in milliseconds; one that works says so every third of it. */
export const LEASE = 120_000

const until = (now: Date): string => new Date(now.getTime() + LEASE).toISOString()

/**
 * Takes the next work of these kinds that is due, so that no other process does: rows that another is just taking are skipped.
 * Each claim counts as an attempt, so work that kills its process can be given up as well.
 */
export async function claim(em: EntityManager, now: Date, kinds: readonly string[]): Promise<Claimed | undefined> {
  if (kinds.length === 0) return undefined
  const at = now.toISOString()
  const { rows } = await sql<Claimed>`update jobs set attempts = attempts + 1, updated_at = ${at}, locked_until = ${until(now)}
    where id = (select id from jobs where state = 'READY' and run_at <= ${at} and (locked_until is null or locked_until <= ${at})
      and kind in (${sql.join([...kinds])}) order by run_at, id limit 1 for update skip locked)
    returning id, kind, payload, attempts`.execute(em.getKysely())
  return rows[0]
}

/** Says that the process at work is alive. */
export async function renew(em: EntityManager, job: Claimed, now: Date): Promise<void> {
  await sql`update jobs set locked_until = ${until(now)} ${mine(job)}`.execute(em.getKysely())
}

/** Lets go of what a process that is gone had taken: for a store that no other process can have open. */
export async function releaseAll(em: EntityManager): Promise<void> {
  await sql`update jobs set locked_until = null where state = 'READY' and locked_until is not null`.execute(em.getKysely())
}

/** Only the claim that did the work may record it: a process that lost its lease changes nothing. */
const mine = (job: Claimed) => sql`where id = ${job.id} and attempts = ${job.attempts} and state = 'READY'`

export async function finish(em: EntityManager, job: Claimed, now: Date): Promise<void> {
  await sql`update jobs set state = 'DONE', locked_until = null, last_error_id = null, updated_at = ${now.toISOString()}
    ${mine(job)}`.execute(em.getKysely())
}

interface NextTry { runAt: Date; attempts: number; errorId?: string }

/** Sets recurring work for its next time, or failed work for another try. */
export async function retry(em: EntityManager, job: Claimed, now: Date, { runAt, attempts, errorId }: NextTry): Promise<void> {
  await sql`update jobs set locked_until = null, run_at = ${runAt.toISOString()}, attempts = ${attempts}, last_error_id = ${errorId ?? null},
    updated_at = ${now.toISOString()} ${mine(job)}`.execute(em.getKysely())
}

export async function giveUp(em: EntityManager, job: Claimed, now: Date, errorId: string): Promise<void> {
  await sql`update jobs set state = 'FAILED', locked_until = null, last_error_id = ${errorId}, updated_at = ${now.toISOString()}
    ${mine(job)}`.execute(em.getKysely())
}

/** Forgets work done before `before`; what was given up stays until somebody has looked at it. */
export async function purge(em: EntityManager, before: Date): Promise<void> {
  await sql`delete from jobs where state = 'DONE' and updated_at < ${before.toISOString()}`.execute(em.getKysely())
}
