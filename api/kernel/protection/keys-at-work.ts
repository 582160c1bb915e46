import { sql } from 'kysely'
import { StoreRefusal, type EntityManager } from '../store/index.ts'
import { protection } from './configured-keys.ts'
import { noteKey } from './prove-keys.ts'

type Transaction = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>

/** Milliseconds between two words of a server that it is at work, and how long one is believed. */
const SAYS_SO_EVERY = 30_000
const BELIEVED_FOR = 90_000

/** A server says, now and every half minute, that it seals under the present key; answers with what ends it. */
export async function sayKeyInUse(transaction: Transaction, now: () => Date, report: (error: unknown) => void): Promise<() => void> {
  const say = (): Promise<unknown> => transaction((em) => noteKey(em, now(), now()))
  await say()
  const timer = setInterval(() => { say().catch(report) }, SAYS_SO_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}

const stillAtWork = (): StoreRefusal => new StoreRefusal([
  `还有服务在用原来的密钥运行（或者刚停不到${BELIEVED_FOR / 1000}秒）。它之后封存的内容会留在原密钥之下。请先停止或换上新密钥再启动，过${BELIEVED_FOR / 1000}秒再运行 rotate-keys。`,
  `A server is at work under the former secret, or was within the last ${BELIEVED_FOR / 1000} seconds: what it seals later would stay under the former key. ` +
    `Stop it, or start it with the new secret, and run rotate-keys ${BELIEVED_FOR / 1000} seconds later.`,
])

/** Refuses (StoreRefusal) while a server on this database still seals under a former key. */
export async function requireOneKeyAtWork(em: EntityManager, now: Date): Promise<void> {
  const since = new Date(now.getTime() - BELIEVED_FOR).toISOString()
  const { rows } = await sql`select 1 from keys_in_use where key_id <> ${protection().ring.current} and seen_at > ${since}`.execute(em.getKysely())
  if (rows.length > 0) throw stillAtWork()
}
