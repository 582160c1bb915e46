import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'

/** A kind of work and the type of what it is told. Payloads are stored: ids and figures, never personal values. */
export interface JobKind<Payload> { readonly name: string; readonly payload?: Payload }

/** Names a kind of work, for instance `jobKind<{ messageId: string }>('notifications.send')`. */
export const jobKind = <Payload>(name: string): JobKind<Payload> => ({ name })

export interface Ordered<Payload> {
  payload: Payload
  /** The act's moment. */
  now: Date
  /** Not before; at once unless said otherwise. */
  runAt?: Date
  /** A second order under the same key changes nothing, whether the first was carried out yet or not. */
  uniqueKey?: string
}

/** Orders work in the caller's transaction: it is done if and only if that commits. Answers whether it is a new order. */
export async function enqueue<Payload>(em: EntityManager, kind: JobKind<Payload>, ordered: Ordered<Payload>): Promise<boolean> {
  const { payload, now, runAt = now, uniqueKey } = ordered
  const at = now.toISOString()
  const { rows } = await sql`insert into jobs (id, version, created_at, updated_at, kind, payload, state, run_at, attempts, unique_key)
    values (${newId(now)}, 1, ${at}, ${at}, ${kind.name}, ${JSON.stringify(payload)}::jsonb, 'READY', ${runAt.toISOString()}, 0,
      ${uniqueKey ?? null})
    on conflict (unique_key) do nothing returning id`.execute(em.getKysely())
  return rows.length > 0
}
