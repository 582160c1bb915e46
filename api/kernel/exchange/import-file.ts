import { setImmediate as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Acting } from '../access/index.ts'
import { dayOf } from '../calendar/index.ts'
import { enqueue, jobKind } from '../jobs/index.ts'
import { noRight, refuse, rejection, type Deed, type Office } from '../lifecycle/index.ts'
import { keyedHash } from '../protection/index.ts'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { keptActing, type KeptActing } from './acting-kept.ts'
import { ImportBatch } from './import-batch.record.ts'
import type { ImportContext, ImportKind } from './import-kind.ts'
import { keepRow } from './keep-row.ts'
import type { ImportedRow } from './parse-rows.ts'
import type { CellProblem } from './problem.ts'
import type { ReadImport } from './read-import.ts'
import { rowProblems } from './row-problems.ts'

const already = rejection('IMPORTED_ALREADY', ['同一文件已于{day}导入过', 'This very file was imported on {day}'])

export const parkImport = jobKind<{ batchId: string; acting: KeptActing }>('exchange.import')

export interface ImportOrder {
  office: Office
  acting: Acting
  kind: ImportKind
  /** As it came, under a name that is safe to show. */
  file: { name: string; bytes: Buffer }
  read: ReadImport
  /** How many rows the sender says that the file has. */
  declared?: number
}

type Beginning = Pick<ImportBatch, 'state' | 'made' | 'content'>

/** By which a file is known again; whoever has the database alone cannot try out what it may have held. */
const hashOf = ({ file }: ImportOrder): string => keyedHash('import', file.bytes)

async function newBatch(em: EntityManager, order: ImportOrder, now: Date, beginning: Beginning): Promise<ImportBatch> {
  const { office, acting, kind, file, read, declared } = order
  const batch = em.create(ImportBatch, {
    ...beginning, id: newId(now), version: 1, createdAt: now, updatedAt: now, bureauId: acting.bureauId!, kind: kind.key,
    fileName: file.name, fileHash: hashOf(order), importedBy: acting.name, importedById: acting.userId ?? null, mapping: read.mapping,
    total: read.parsed.rows.length, known: 0, parked: 0, dropped: 0, declared: declared ?? null, finishedAt: beginning.state === 'DONE' ? now : null, rows: [],
  })
  await em.flush()
  const { id: recordId, bureauId } = batch
  await office.audit(em, { at: now, acting, act: 'import', record: 'ImportBatch', recordId, bureauId, outcome: 'DONE', changed: [] })
  return batch
}

/** A file that is stored whole may take longer than an act, in milliseconds. */
const LONGEST = 120_000

class RowRefused extends Error {
  constructor(readonly problems: CellProblem[]) {
    super('A row was refused')
  }
}

/** Stores every row in one transaction, or none: answers with the batch, or with what is wrong. */
export async function importAll(order: ImportOrder): Promise<{ batchId: string } | { problems: CellProblem[] }> {
  const { office, acting, kind, read } = order
  if (read.parsed.problems.length > 0) return { problems: read.parsed.problems }
  const now = office.now()
  try {
    return await office.transaction(async (em) => {
      // One of two senders of the same file waits here until the other's rows are stored, and is then told so.
      await sql`select pg_advisory_xact_lock(hashtextextended(${hashOf(order)}, 0))`.execute(em.getKysely())
      const earlier = await em.findOne(ImportBatch, { bureauId: acting.bureauId, kind: kind.key, fileHash: hashOf(order) })
      if (earlier) refuse(already({ day: dayOf(earlier.createdAt) }))
      // Logged together at the end: one lock of the log's end, not one a row.
      const deeds: Deed[] = []
      const collecting: Office = { ...office, audit: async (_em, more) => { deeds.push(...[more].flat()) } }
      const batch = await newBatch(em, { ...order, office: collecting }, now, { state: 'DONE', made: read.parsed.rows.length })
      for (const row of read.parsed.rows) {
        const resultId = await writeRow({ office: collecting, em, acting, now }, kind, row)
        keepRow(em, batch, now, { rowNumber: row.row, state: 'STORED', outcome: 'MADE', resultType: kind.record, resultId })
        await em.flush()
        // What is stored is let go: each row would otherwise be compared with all before it.
        em.clear()
        // What needs no database is answered meanwhile, though the embedded one works in this very thread.
        await pause()
      }
      await office.audit(em, deeds)
      return { batchId: batch.id }
    }, LONGEST)
  } catch (error) {
    if (error instanceof RowRefused) return { problems: error.problems }
    throw error
  }
}

async function writeRow(context: ImportContext, kind: ImportKind, row: ImportedRow): Promise<string> {
  try {
    return (await kind.write(context, row.values)).id
  } catch (error) {
    const problems = rowProblems(error, row.row, kind)
    throw problems ? new RowRefused(problems) : error
  }
}

/** Keeps the file until its rows are stored one by one. */
export const beginBatch = (em: EntityManager, order: ImportOrder, now: Date): Promise<ImportBatch> =>
  newBatch(em, order, now, { state: 'RUNNING', made: 0, content: order.file.bytes.toString('base64') })

/** Keeps the file and orders its rows to be stored one by one, those that are wrong to be parked. */
export async function importParking(order: ImportOrder): Promise<{ batchId: string }> {
  const { office, acting } = order
  const kept = keptActing(acting) ?? refuse(noRight({ act: acting.locale === 'zh' ? '导入' : 'import' }))
  const now = office.now()
  return office.transaction(async (em) => {
    const batch = await beginBatch(em, order, now)
    await enqueue(em, parkImport, { payload: { batchId: batch.id, acting: kept }, now })
    return { batchId: batch.id }
  })
}
