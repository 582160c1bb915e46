import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../access/index.ts'
import { newId } from '../records/index.ts'
import { demandKey, keepResult, takeKey } from './idempotency.ts'

/** What is sent to an operation of a room's own: by whom, under which key, and what. */
interface Sent { acting: Acting; key?: string | null; operation: string; body: unknown; now: Date }

/**
 * Carries out a submission once under its key, in the transaction of `em`: sent again it does nothing and answers with the same record.
 * Programs must send a key; a key that was used for something else is refused.
 */
export async function once(
  em: EntityManager, { acting, key, operation, body, now }: Sent, work: () => Promise<{ id: string; known?: boolean }>,
): Promise<{ id: string; known?: boolean }> {
  demandKey(acting, key)
  if (!key) return work()
  const keyId = newId(now)
  const earlier = await takeKey(em, { id: keyId, acting, key, act: operation, body, now })
  if (earlier) return { id: earlier.resultId, known: true }
  const done = await work()
  await keepResult(em, keyId, done.id)
  return done
}
