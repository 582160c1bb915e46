import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../access/index.ts'
import { recurring, type JobHandler } from '../jobs/index.ts'
import { keyedHash } from '../protection/index.ts'
import { CityRecord, DefineRecord, Ref, Text } from '../records/index.ts'
import { keyMissing, keyReused, keyUnfit, refuse } from './rejection.ts'
import { isFit } from './validate.ts'

const LONGEST_KEY = 100

/** A submission that was carried out: sent again with the same key it answers with the same record and does nothing. */
@DefineRecord({
  label: ['提交标识', 'Idempotency key'], plural: 'idempotencyKeys', title: 'key', internal: true,
  access: { read: 'kernel.internal', scope: () => false }, uniques: [['actor', 'key']],
})
export class IdempotencyKey extends CityRecord {
  @Text({ label: ['提交人', 'Actor'], max: 80 }) actor!: string
  @Text({ label: ['标识', 'Key'], max: LONGEST_KEY }) key!: string
  @Text({ label: ['操作', 'Act'], max: 100 }) act!: string
  @Text({ label: ['内容指纹', 'Body hash'], max: 64 }) bodyHash!: string
  @Ref({ label: ['结果', 'Result'], optional: true }) resultId?: string
}

interface Submission { id: string; acting: Acting; key: string; act: string; body: unknown; now: Date }

/** Keys are told apart by who sends them. The public is one sender: nothing is kept by which a visitor could be found again. */
const actorOf = (acting: Acting): string => acting.userId ?? acting.kind

/** Bodies carry names and phone numbers, which a plain hash would let a reader of the table guess. */
const hashOf = (body: unknown): string => keyedHash('submission', JSON.stringify(body ?? null))

/** Programs send again by themselves, so they must say what is the same. */
export function demandKey(acting: Acting, key: string | null | undefined): void {
  if (!key && acting.kind === 'CLIENT') refuse(keyMissing())
}

/**
 * Takes the key for this transaction. Answers with the earlier result when the submission was already carried out; a key used for
 * another body is refused. It is asked before the row is looked for: a transfer that was sent again finds its row beyond reach, and is
 * answered as the first time all the same. Of several sent at once, one proceeds and the others wait for it.
 */
export async function takeKey(em: EntityManager, { id, acting, key, act, body, now }: Submission): Promise<{ resultId: string } | undefined> {
  if (key.length > LONGEST_KEY || !isFit(key)) refuse(keyUnfit({ max: LONGEST_KEY }))
  const hash = hashOf(body)
  const at = now.toISOString()
  const db = em.getKysely()
  const taken = await sql`insert into idempotency_keys (id, version, created_at, updated_at, actor, key, act, body_hash)
    values (${id}, 1, ${at}, ${at}, ${actorOf(acting)}, ${key}, ${act}, ${hash}) on conflict (actor, key) do nothing returning id`.execute(db)
  if (taken.rows.length > 0) return undefined
  const { rows } = await sql<{ act: string; body_hash: string; result_id: string }>`
    select act, body_hash, result_id from idempotency_keys where actor = ${actorOf(acting)} and key = ${key}`.execute(db)
  const earlier = rows[0]!
  if (earlier.act !== act || earlier.body_hash !== hash) refuse(keyReused())
  return { resultId: earlier.result_id }
}

/** Notes what the submission led to, in the same transaction. */
export async function keepResult(em: EntityManager, id: string, resultId: string): Promise<void> {
  await sql`update idempotency_keys set result_id = ${resultId} where id = ${id}`.execute(em.getKysely())
}

/** A submission is not sent again after so long. */
const KEPT_DAYS = 90

/** Each night: forgets the keys of long ago. */
export const sweepKeys = (): JobHandler => recurring('kernel.sweepKeys', { dailyAt: '03:25' }, ({ transaction, now }) => transaction(async (em) => {
  const before = new Date(now().getTime() - KEPT_DAYS * 24 * 3_600_000).toISOString()
  await sql`delete from idempotency_keys where created_at < ${before}`.execute(em.getKysely())
}))
