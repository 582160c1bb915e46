import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Bureau, Department } from '../../api/domain/organization/index.ts'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { configureAudit } from '../../api/kernel/audit/index.ts'
import { exportJobs, ExportJob, exportRoutes } from '../../api/kernel/exchange/index.ts'
import { FileStore, readableFile, StoredFile } from '../../api/kernel/files/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { composeOffice } from '../../api/server/office.ts'
import { testStore } from '../support/database.ts'

type App = Parameters<ReturnType<typeof exportRoutes>>[0]
const Fastify = createRequire(import.meta.resolve('@wenxiao/api/package.json'))('fastify') as () => App

const began = new Date('2026-09-28T09:00:00+08:00')
let now: Date
let made = 0
let store: Store
let folder: string
let files: FileStore
let app: App
let runner: JobRunner
let bureauId: string
let acting: Acting
let reported: unknown[]

const somebody = (): Acting => actingAs({ kind: 'USER', userId: newId(now), name: '张三', bureauId, grants: [{ role: 'STAFF', bureauId }], covering: [], locale: 'zh' })

beforeEach(async () => {
  configureAudit({ algorithm: 'SHA-256', keys: [Buffer.alloc(32, 7)] })
  now = began
  reported = []
  store = await testStore()
  bureauId = newId(now)
  const code = `EXP${made++}`
  const about = { version: 1, createdAt: now, updatedAt: now }
  await store.transaction(async (em) => {
    for (const table of ['stored_files', 'export_jobs', 'jobs']) await em.execute(`delete from ${table}`)
    em.create(Bureau, { ...about, id: bureauId, code, name: `=局${code}`, shortName: code, documentPrefix: code, dissolved: false } as never)
  })
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-files-'))
  files = new FileStore(folder)
  acting = somebody()
  const office = composeOffice(store, () => now)
  app = Fastify()
  await app.register(exportRoutes({ office, acting: async () => acting }))
  runner = new JobRunner({
    handlers: exportJobs(files), now: () => now, transaction: (work) => store.transaction(work),
    report: (error) => `e${reported.push(error)}`,
  })
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const departments = (count: number): Promise<void> => store.transaction(async (em) => {
  for (let at = 0; at < count; at++) {
    em.create(Department, { id: newId(now), version: 1, createdAt: now, updatedAt: now, bureauId, name: `科室${at}`, kind: 'INTERNAL', place: at % 7, abolished: false } as never)
  }
})
const order = (payload: object) => app.inject({ method: 'POST', url: '/exports', payload })
async function exported(payload: object): Promise<{ job: ExportJob; content: string }> {
  const sent = await order(payload)
  expect(sent.statusCode).toBe(202)
  await runner.tick()
  expect(reported).toEqual([])
  const job = await store.transaction((em) => em.findOneOrFail(ExportJob, { id: sent.json().id }))
  const file = await store.transaction((em) => readableFile(em, acting, job.fileId!))
  return { job, content: file ? await text(files.read(file.hash)) : '' }
}

test('a list comes as CSV, filtered, in its order, with labels and the names behind links', async () => {
  await departments(3)
  const { job, content } = await exported({ record: 'Department', format: 'CSV', columns: ['name', 'bureauId'], filter: { bureauId } })
  expect(job).toMatchObject({ state: 'READY', rows: 3, title: '科室' })
  const [head, ...lines] = content.trim().split('\r\n')
  expect(head).toBe('名称,单位')
  expect(lines).toEqual([0, 1, 2].map((at) => `科室${at},'=局EXP${made - 1}`))
})

test('every page of a long list is in it, once', async () => {
  await departments(1203)
  const { job, content } = await exported({ record: 'Department', format: 'CSV', columns: ['name'], filter: { bureauId } })
  expect(job.rows).toBe(1203)
  expect(new Set(content.trim().split('\r\n').slice(1)).size).toBe(1203)
})

test('a workbook is a workbook, named for its content and day', async () => {
  await departments(1)
  const { job } = await exported({ record: 'Department', format: 'XLSX', filter: { bureauId } })
  expect(await store.transaction((em) => em.findOneOrFail(StoredFile, { id: job.fileId! }))).toMatchObject({ kind: 'XLSX', name: '科室_2026-09-28.xlsx' })
})

test('an export is its maker’s alone', async () => {
  await departments(1)
  const { job } = await exported({ record: 'Department', format: 'CSV' })
  expect(await store.transaction((em) => readableFile(em, somebody(), job.fileId!))).toBeUndefined()
})

test('what may not be read cannot be exported, and is not told from what is not there', async () => {
  for (const record of ['Nothing', 'Job', 'Session']) expect((await order({ record, format: 'CSV' })).statusCode).toBe(404)
  acting = actingAs({ ...somebody(), grants: [] })
  expect((await order({ record: 'Department', format: 'CSV' })).statusCode).toBe(404)
  acting = { ...somebody(), kind: 'CLIENT' }
  expect((await order({ record: 'Department', format: 'CSV' })).statusCode).toBe(403)
})

test.each([
  [{ filter: { secret: 1 } }, 'WRONG_FILTER'], [{ filter: { bureauId: { $ne: null } } }, 'WRONG_FILTER'], [{ filter: { id_in: 'x' } }, 'WRONG_FILTER'],
  [{ sort: [{ field: 'phone', direction: 'ASC' }] }, 'WRONG_FILTER'], [{ columns: ['nothing'] }, 'UNKNOWN_COLUMN'], [{ columns: ['id; drop table jobs'] }, 'UNKNOWN_COLUMN'],
])('%j is refused', async (more, code) => {
  const sent = await order({ record: 'Department', format: 'CSV', ...more })
  expect([sent.statusCode, sent.json().code]).toEqual([400, code])
})

test('a request of the wrong shape is refused', async () => {
  for (const payload of [{}, { record: 'Department' }, { record: 'Department', format: 'PDF' }]) expect((await order(payload)).statusCode).toBe(400)
})

test('an export that cannot be made says so', async () => {
  const sent = await order({ record: 'Department', format: 'CSV' })
  await store.transaction((em) => em.nativeUpdate(ExportJob, { id: sent.json().id }, { recordName: 'Gone' }))
  const job = (): Promise<ExportJob> => store.transaction((em) => em.findOneOrFail(ExportJob, { id: sent.json().id }))
  await runner.tick()
  expect((await job()).state).toBe('WAITING')
  now = new Date(now.getTime() + 11_000)
  await runner.tick()
  expect(await job()).toMatchObject({ state: 'FAILED', fileId: null })
  expect(reported).toHaveLength(2)
})

test('an export whose process ended on the way is made again, and tells how far it is', async () => {
  const sent = await order({ record: 'Bureau', format: 'CSV' })
  const job = (): Promise<ExportJob> => store.transaction((em) => em.findOneOrFail(ExportJob, { id: sent.json().id }))
  const cut = new JobRunner({
    handlers: exportJobs({ put: () => new Promise<never>(() => {}) } as unknown as FileStore), now: () => now, transaction: (work) => store.transaction(work), report: String,
  })
  void cut.tick()
  await expect.poll(async () => (await job()).total).toBeGreaterThan(0)
  expect(await job()).toMatchObject({ state: 'WAITING', rows: 0 })
  now = new Date(now.getTime() + 120_000)
  await runner.tick()
  const { state, rows, total } = await job()
  expect([state, rows]).toEqual(['READY', total])
})

test('an export expires after a week, and its file is let go', async () => {
  const { job } = await exported({ record: 'Department', format: 'CSV', columns: ['name'] })
  await runner.prepare()
  now = new Date(began.getTime() + 8 * 24 * 3_600_000)
  await runner.tick()
  expect(await store.transaction((em) => em.findOneOrFail(ExportJob, { id: job.id }))).toMatchObject({ state: 'GONE', fileId: null })
  expect(await store.transaction((em) => em.count(StoredFile, { subjectId: null }))).toBe(1)
})
