import { sql } from 'kysely'
import type { EntityManager } from '../store/index.ts'
import type { JobHandler } from './handler.ts'

export interface Claimed { id: string; kind: string; payload: unknown; attempts: number }

const MINUTE = 60_000

/**
 * Takes the next work that is due, so that no other process does: rows that another is just taking are skipped.
 * Each claim counts as an attempt, so work that kills its process is given up as well.
 */
export async function claim(em: EntityManager, now: Date, handlers: ReadonlyMap<string, JobHandler>): Promise<Claimed | undefined> {
  const at = now.toISOString()
  const lease = sql.join([...handlers.values()].map((handler) =>
    sql`when ${handler.kind} then ${new Date(now.getTime() + handler.leaseMinutes * MINUTE).toISOString()}::timestamptz`), sql` `)
  const { rows } = await sql<Claimed>`update jobs set attempts = attempts + 1, updated_at = ${at}, locked_until = case kind ${lease} end
    where id = (select id from jobs where state = 'READY' and run_at <= ${at} and (locked_until is null or locked_until <= ${at})
      and kind in (${sql.join([...handlers.keys()])}) order by run_at, id limit 1 for update skip locked)
    returning id, kind, payload, attempts`.execute(em.getKysely())
  return rows[0]
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
