import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import { StoreRefusal, type EntityManager } from '../store/index.ts'
import { protection } from './configured-keys.ts'

const otherSecret = (): StoreRefusal => new StoreRefusal([
  '密钥不对：这里的数据是用另一个密钥保护的。WENXIAO_SECRET（没有设置时为数据目录中的 secret 文件）不是写入数据时的那一个，没有启动。' +
    '请放回原来的密钥；要更换密钥的，把原来的密钥放在 WENXIAO_PREVIOUS_SECRETS 中，再运行 rotate-keys。',
  'This is not the secret: the data here are sealed under another. WENXIAO_SECRET (without it, the file secret in the data folder) is not the one ' +
    'they were written with; nothing was started. Put the former secret back; to change it, give the former one in WENXIAO_PREVIOUS_SECRETS and run rotate-keys.',
])

/**
 * Holds the given secrets against the data before anything is read or written: every key in use must follow from one of them (StoreRefusal).
 * The present key counts as in use from now on.
 */
export async function proveKeys(em: EntityManager, now: Date): Promise<void> {
  const { ring } = protection()
  const db = em.getKysely()
  const { rows } = await sql<{ keyId: string }>`select key_id as "keyId" from keys_in_use`.execute(db)
  if (rows.some(({ keyId }) => !ring.ids.includes(keyId))) throw otherSecret()
  await noteKey(em, now)
}

/** The present key is in use; `seenAt` where a server says so that goes on sealing under it. */
export async function noteKey(em: EntityManager, now: Date, seenAt?: Date): Promise<void> {
  const at = now.toISOString()
  await sql`insert into keys_in_use (id, version, created_at, updated_at, key_id, seen_at)
    values (${newId(now)}, 1, ${at}, ${at}, ${protection().ring.current}, ${seenAt?.toISOString() ?? null})
    on conflict (key_id) do update set seen_at = coalesce(excluded.seen_at, keys_in_use.seen_at)`.execute(em.getKysely())
}

/** After a rotation: nothing is sealed any more under the keys of before. */
export const forgetFormerKeys = (em: EntityManager): Promise<unknown> =>
  sql`delete from keys_in_use where key_id <> ${protection().ring.current}`.execute(em.getKysely())
