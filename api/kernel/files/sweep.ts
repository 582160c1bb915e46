import { sql } from 'kysely'
import { recurring, type JobHandler } from '../jobs/index.ts'
import type { EntityManager } from '../store/index.ts'
import type { FileStore } from './file-store.ts'

const HOUR = 3_600_000
/** A form may stay open for a day before what was uploaded for it is forgotten. */
const KEPT_HOURS = 24

async function forgetRows(em: EntityManager, before: Date): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`delete from stored_files
    where subject_id is null and created_at < ${before.toISOString()} returning hash`.execute(em.getKysely())
  return rows.map((row) => row.hash)
}

const inUse = async (em: EntityManager, hash: string): Promise<boolean> =>
  (await sql`select 1 from stored_files where hash = ${hash} limit 1`.execute(em.getKysely())).rows.length > 0

/** Each night: forgets uploads that were never attached, and their contents where nothing else has the same. */
export const sweepFiles = (store: FileStore): JobHandler => recurring('files.sweep', { dailyAt: '03:20' }, async ({ transaction, now }) => {
  const before = new Date(now().getTime() - KEPT_HOURS * HOUR)
  for (const hash of new Set(await transaction((em) => forgetRows(em, before)))) {
    await transaction(async (em) => { if (!(await inUse(em, hash))) await store.forget(hash, before) })
  }
})
