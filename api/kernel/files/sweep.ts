import { sql } from 'kysely'
import { recurring, type JobHandler } from '../jobs/index.ts'
import type { EntityManager } from '../store/index.ts'
import type { FileStore } from './file-store.ts'

const HOUR = 3_600_000
/** A form may stay open for a day before what was uploaded for it is forgotten. */
const KEPT_HOURS = 24

const forgetRows = (em: EntityManager, before: Date): Promise<unknown> => sql`delete from stored_files
  where subject_id is null and created_at < ${before.toISOString()}`.execute(em.getKysely())

async function inUse(em: EntityManager, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ hash: string }>`select distinct hash from stored_files where hash in (${sql.join([...hashes])})`.execute(em.getKysely())
  return new Set(rows.map(({ hash }) => hash))
}

/**
 * Each night: forgets uploads that were never attached, then every content that no row refers to, be it theirs or left by a process
 * that ended between content and row, and uploads that broke off half way. What came within a day stays.
 */
export const sweepFiles = (store: FileStore): JobHandler => recurring('files.sweep', { dailyAt: '03:20' }, async ({ transaction, now }) => {
  const before = new Date(now().getTime() - KEPT_HOURS * HOUR)
  await transaction((em) => forgetRows(em, before))
  for await (const hashes of store.hashes()) {
    if (hashes.length === 0) continue
    const used = await transaction((em) => inUse(em, hashes))
    for (const hash of hashes) if (!used.has(hash)) await store.forget(hash, before)
  }
  await store.clearDrafts(before)
})
