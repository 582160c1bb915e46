import { sql } from 'kysely'
import { handles, recurring, type JobHandler } from '../jobs/index.ts'
import type { Office } from '../lifecycle/index.ts'
import type { EntityManager } from '../store/index.ts'
import type { Acting } from '../access/index.ts'
import { actingKept } from './acting-kept.ts'
import { ImportBatch } from './import-batch.record.ts'
import { parkImport } from './import-file.ts'
import { overtake, printsOf, settledBefore } from './earlier-rows.ts'
import { importKindOf, type ImportKind } from './import-kind.ts'
import { ImportRow } from './import-row.record.ts'
import { keepRow } from './keep-row.ts'
import type { ImportedRow } from './parse-rows.ts'
import { problemText, type CellProblem } from './problem.ts'
import { readUnder } from './read-import.ts'
import { rowProblems } from './row-problems.ts'

/** What is wrong with a row, as the repair screen shows it. */
export const told = (problems: readonly CellProblem[]): Pick<ImportRow, 'problems' | 'problemsEn'> => ({
  problems: problems.map((problem) => problemText(problem, 'zh')).join('\n').slice(0, 4000),
  problemsEn: problems.map((problem) => problemText(problem, 'en')).join('\n').slice(0, 4000),
})

/** Stores one row, or parks it: each in a transaction of its own, so that one bad row costs no other. */
async function store(office: Office, acting: Acting, kind: ImportKind, batch: ImportBatch, row: ImportedRow): Promise<void> {
  const now = office.now()
  const { row: rowNumber, cells } = row
  const prints = printsOf(kind, row)
  const keep = async (em: EntityManager, fate: Partial<ImportRow> & Pick<ImportRow, 'state'>): Promise<void> => {
    keepRow(em, batch, now, { rowNumber, ...prints, ...fate })
    await overtake(office, em, acting, batch, prints)
  }
  const park = (problems: readonly CellProblem[]): Promise<void> => office.transaction(async (em) => {
    const before = await settledBefore(em, batch, prints)
    if (!before) return keep(em, { state: 'PARKED', cells, ...told(problems) })
    const { reason, resultType, resultId } = before
    return keep(em, before.state === 'DISMISSED' ? { state: 'DISMISSED', reason } : { state: 'STORED', outcome: 'KNOWN', resultType, resultId })
  })
  if (row.problems.length > 0) return park(row.problems)
  try {
    await office.transaction(async (em) => {
      const { id: resultId, known } = await kind.write({ office, em, acting, now }, row.values)
      await keep(em, { state: 'STORED', outcome: known ? 'KNOWN' : 'MADE', resultType: kind.record, resultId })
    })
  } catch (error) {
    const problems = rowProblems(error, row.row, kind)
    if (!problems) throw error
    await park(problems)
  }
}

/** The rows of a batch as they stand, counted; also where somebody settled one while others were still being stored. */
async function countRows(em: EntityManager, batchId: string): Promise<Pick<ImportBatch, 'made' | 'known' | 'parked' | 'dropped'>> {
  const count = (where: Partial<Pick<ImportRow, 'outcome' | 'state'>>): Promise<number> => em.count(ImportRow, { batchId, ...where })
  return {
    made: await count({ outcome: 'MADE' }), known: await count({ outcome: 'KNOWN' }), parked: await count({ state: 'PARKED' }),
    dropped: await count({ state: 'DISMISSED' }) + await count({ state: 'OVERTAKEN' }),
  }
}

async function storeRows(office: Office, batch: ImportBatch, acting: Acting): Promise<void> {
  const kind = importKindOf(batch.kind, acting)
  if (!kind) throw new Error(`${batch.kind} cannot be imported by who ordered it`)
  if (!batch.content) throw new Error('The file of an import is gone before its rows were stored')
  const bytes = Buffer.from(batch.content, 'base64')
  const [{ rows }, before] = await office.transaction(async (em) => [
    await readUnder({ office, em, acting, now: office.now() }, kind, bytes, batch.mapping),
    new Set((await em.find(ImportRow, { batchId: batch.id })).map(({ rowNumber }) => rowNumber)),
  ] as const)
  // Taken up again, the job goes on after what it stored or parked before.
  for (const row of rows) if (!before.has(row.row)) await store(office, acting, kind, batch, row)
  const counts = await office.transaction((em) => countRows(em, batch.id))
  await close(office, batch.id, { ...counts, state: 'DONE', content: null })
}

async function close(office: Office, id: string, values: Partial<ImportBatch>): Promise<void> {
  const now = office.now()
  await office.transaction((em) => em.nativeUpdate(ImportBatch, { id }, { ...values, finishedAt: now, updatedAt: now }))
}

/** Stores the rows of a file that is kept, and parks those that are wrong. */
export async function storeBatch(office: Office, batchId: string, acting: Acting): Promise<void> {
  const batch = await office.transaction((em) => em.findOne(ImportBatch, { id: batchId, state: { $ne: 'DONE' } }))
  if (!batch) return
  try {
    await storeRows(office, batch, acting)
  } catch (error) {
    // The next try takes it up again; should it be the last, nobody waits for what does not come.
    await close(office, batchId, { state: 'BROKEN_OFF' })
    throw error
  }
}

const DAY = 24 * 3_600_000

/** What broke off for good is imported again from the sender's file, not from ours; what died with its process at the last try broke off, too. */
async function forgetBroken(em: EntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAY)
  await sql`update import_batches b set state = 'BROKEN_OFF', finished_at = updated_at where state = 'RUNNING' and updated_at < ${before.toISOString()}
    and not exists (select 1 from jobs j where j.kind = ${parkImport.name} and j.state = 'READY' and j.payload->>'batchId' = b.id::text)`.execute(em.getKysely())
  await em.nativeUpdate(ImportBatch, { state: 'BROKEN_OFF', finishedAt: { $lt: before } }, { content: null })
}

/** The job that stores the rows of a file one by one and parks those that are wrong, and the one that forgets files which broke off. */
export const importJobs = (office: Office): JobHandler[] => [
  handles(parkImport, ({ batchId, acting }) => storeBatch(office, batchId, actingKept(acting)), { attempts: 3 }),
  recurring('exchange.forgetBroken', { dailyAt: '03:25' }, ({ transaction, now }) => transaction((em) => forgetBroken(em, now()))),
]
