import { PassThrough, Readable } from 'node:stream'
import type { Acting } from '../access/index.ts'
import { cleanName, detachFiles, MEGABYTE, StoredFile, type FileStore, type StoredContent } from '../files/index.ts'
import { handles, recurring, type JobContext, type JobHandler } from '../jobs/index.ts'
import { countMany, filterPredicate, type Row } from '../query/index.ts'
import { newId, specOf } from '../records/index.ts'
import { dayOf } from '../calendar/index.ts'
import { actingKept } from './acting-kept.ts'
import { columnsOf, type ExportColumn } from './column.ts'
import { writeCsv } from './csv-writer.ts'
import { ExportJob } from './export-job.record.ts'
import { listedRows } from './list-request.ts'
import { makeExport } from './order-export.ts'
import { writeWorkbook } from './workbook-writer.ts'

const LARGEST = 500 * MEGABYTE
const KEPT_DAYS = 7
const DAY = 24 * 3_600_000

/** An export on its way, with whose eyes it sees. */
interface Making { job: ExportJob; acting: Acting; columns: readonly ExportColumn[] }

/** As many rows as are written between two words on how far it is. */
const TOLD_EVERY = 500

/** Passes rows on and counts them; tells each few hundred. */
async function* counted(rows: AsyncIterable<Row>, tell: (rows: number) => Promise<unknown>): AsyncGenerator<Row> {
  let total = 0
  for await (const row of rows) {
    yield row
    total += 1
    if (total % TOLD_EVERY === 0) await tell(total)
  }
  await tell(total)
}

async function write(files: FileStore, { job, acting, columns }: Making, rows: AsyncIterable<Row>): Promise<StoredContent> {
  if (job.format === 'CSV') return files.put(Readable.from(writeCsv(rows, columns, acting.locale), { objectMode: false }), LARGEST)
  const stream = new PassThrough()
  const writing = writeWorkbook(rows, { name: job.title, columns, locale: acting.locale }, stream).catch((error: unknown) => { stream.destroy(error as Error) })
  const [content] = await Promise.all([files.put(stream, LARGEST), writing])
  return content
}

async function run(files: FileStore, exportId: string, acting: Acting, { transaction, now }: JobContext): Promise<void> {
  const job = await transaction((em) => em.findOne(ExportJob, { id: exportId, state: 'WAITING' }))
  if (!job) return
  const spec = specOf(job.recordName)
  const making = { job, acting, columns: columnsOf(spec, job.columns) }
  const told = (values: Partial<ExportJob>): Promise<number> => transaction((em) => em.nativeUpdate(ExportJob, { id: job.id }, { ...values, updatedAt: now() }))
  const [total] = await transaction((em) => countMany(em.getKysely(), acting, [{ spec, filter: filterPredicate(spec, job.filter, acting) }]))
  await told({ rows: 0, total })
  const listed = listedRows(acting, { spec, columns: making.columns, filter: job.filter, sort: job.sort }, transaction)
  const content = await write(files, making, counted(listed, (rows) => told({ rows })))
  const at = now()
  await transaction(async (em) => {
    const file = em.create(StoredFile, {
      ...content, id: newId(at), version: 1, createdAt: at, updatedAt: at, attachedAt: at, uploadedById: job.requestedById,
      name: cleanName(`${job.title}_${dayOf(at)}.${job.format.toLowerCase()}`, content.kind), subjectType: 'ExportJob', subjectId: job.id,
    })
    await em.flush()
    await em.nativeUpdate(ExportJob, { id: job.id }, { state: 'READY', finishedAt: at, fileId: file.id, updatedAt: at })
  })
}

/** Expired exports lose their file; those that could not be made say so. */
async function expire({ transaction, now }: JobContext): Promise<void> {
  const at = now()
  await transaction(async (em) => {
    const before = new Date(at.getTime() - KEPT_DAYS * DAY)
    const old = await em.find(ExportJob, { createdAt: { $lt: before }, state: { $ne: 'GONE' } }, { limit: 500 })
    for (const job of old) {
      await detachFiles(em, { type: 'ExportJob', id: job.id })
      em.assign(job, { state: 'GONE', fileId: null, updatedAt: at })
    }
  })
}

/** The jobs that make exports and let them expire after a week. */
export const exportJobs = (files: FileStore): JobHandler[] => [
  handles(makeExport, ({ exportId, acting }, context) => run(files, exportId, actingKept(acting), context), {
    // Once more, for one whose process ended on the way.
    attempts: 2,
    givenUp: ({ exportId }, em, now) => em.nativeUpdate(ExportJob, { id: exportId, state: 'WAITING' }, { state: 'FAILED', updatedAt: now }).then(() => {}),
  }),
  recurring('exchange.expire', { dailyAt: '03:15' }, expire),
]
