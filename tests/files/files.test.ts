import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Bureau } from '../../api/domain/organization/index.ts'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { attachFiles, detachFiles, filesOf, filesRoutes, FileStore, StoredFile, sweepFiles } from '../../api/kernel/files/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import type { Store } from '../../api/kernel/store/index.ts'
import { testStore } from '../support/database.ts'

type App = Parameters<ReturnType<typeof filesRoutes>>[0]
const Fastify = createRequire(import.meta.resolve('@wenxiao/api/package.json'))('fastify') as () => App

const began = new Date('2026-09-28T09:00:00+08:00')
let now = began
let made = 0
let store: Store
let folder: string
let files: FileStore
let app: App
let bureauId: string
let acting: Acting

const somebody = (): Acting => actingAs({ kind: 'USER', userId: newId(now), name: '张三', bureauId, grants: [{ role: 'STAFF', bureauId }], covering: [], locale: 'zh' })
const nobody = (): Acting => actingAs({ kind: 'PUBLIC', name: '公众', grants: [{ role: 'PUBLIC' }], covering: [], locale: 'zh' })

beforeEach(async () => {
  now = began
  store = await testStore()
  bureauId = newId(now)
  const code = `FILES${made++}`
  await store.transaction(async (em) => {
    await em.execute('delete from stored_files')
    await em.execute('delete from jobs')
    em.create(Bureau, { id: bureauId, version: 1, createdAt: now, updatedAt: now, code, name: code, shortName: code, documentPrefix: code, dissolved: false } as never)
  })
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-files-'))
  files = new FileStore(folder)
  acting = somebody()
  app = Fastify()
  await app.register(filesRoutes({
    files, now: () => now, transaction: (work) => store.transaction(work), limit: 2 * 1024 * 1024,
    acting: async () => acting,
  }))
})
afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

async function upload(name: string, content: string | Buffer<ArrayBuffer>) {
  const form = new FormData()
  form.append('file', new Blob([content]), name)
  const request = new Response(form)
  return app.inject({
    method: 'POST', url: '/files', payload: Buffer.from(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type')! },
  })
}
const uploaded = async (content: string): Promise<string> => (await upload('说明.txt', content)).json<{ id: string }>().id
const get = (id: string) => app.inject({ method: 'GET', url: `/files/${id}` })
/** Files hang on the bureau itself here, which whoever holds a right there may read. */
const attach = (ids: string[], by = acting, subjectId = bureauId) =>
  store.transaction((em) => attachFiles(em, { acting: by, ids, subject: { type: 'Bureau', id: subjectId }, now }))

test('a file goes up, comes down to its uploader as something to be saved, and is nobody else’s', async () => {
  const sent = await upload('../关于延期的\u202E说明.exe', '%PDF-1.7 内容')
  expect(sent.statusCode).toBe(201)
  const { id, ...told } = sent.json()
  expect(told).toEqual({ name: '关于延期的说明.exe.pdf', kind: 'PDF', size: 15 })

  const came = await get(id)
  expect(came.statusCode).toBe(200)
  expect(came.body).toBe('%PDF-1.7 内容')
  expect(came.headers).toMatchObject({
    'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-length': '15', 'cache-control': 'private, no-store',
    'content-disposition': expect.stringMatching(/^attachment; .*filename\*=UTF-8''%E5%85%B3/),
  })
  acting = somebody()
  expect((await get(id)).statusCode).toBe(404)
  acting = nobody()
  expect((await get(id)).statusCode).toBe(404)
  acting = actingAs({ ...somebody(), grants: [] })
  expect((await upload('a.txt', 'a')).statusCode).toBe(401)
})

test('an id that is none, or nobody’s, is not found', async () => {
  for (const id of ['1', '..%2f..%2fetc%2fpasswd', newId(now)]) expect((await get(id)).statusCode).toBe(404)
})

test.each([
  ['program.pdf', Buffer.from('MZ\0\0'), 415, 'FILE_KIND_REFUSED'],
  ['huge.txt', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 413, 'FILE_TOO_LARGE'],
  ['empty.txt', '', 400, 'FILE_EMPTY'],
])('%s is refused, and neither row nor content stays', async (name, content, status, code) => {
  const sent = await upload(name, content)
  expect([sent.statusCode, sent.json().code]).toEqual([status, code])
  expect(await store.transaction((em) => em.count(StoredFile))).toBe(0)
  expect(readdirSync(folder).filter((entry) => entry !== 'incoming')).toEqual([])
})

test('what may be uploaded is told beforehand', async () => {
  const told = await app.inject({ method: 'GET', url: '/files' })
  expect(told.json()).toMatchObject({ megabytes: 2, endings: expect.arrayContaining(['pdf', 'docx', 'jpg', 'et']) })
})

test('a request without a file, or not of several parts, is refused', async () => {
  const form = new Response(new FormData())
  const empty = await app.inject({ method: 'POST', url: '/files', payload: Buffer.from(await form.arrayBuffer()), headers: { 'content-type': form.headers.get('content-type')! } })
  expect(empty.json()).toMatchObject({ code: 'FILE_MISSING' })
  expect((await app.inject({ method: 'POST', url: '/files', payload: { a: 1 } })).statusCode).toBe(406)
})

test('the public sends no file: nothing of theirs takes one, and the disk would be anybody’s to fill', async () => {
  acting = nobody()
  const sent = await upload('a.txt', 'a')
  expect([sent.statusCode, sent.json().code]).toEqual([401, 'UNAUTHENTICATED'])
  expect(readdirSync(folder).filter((entry) => entry !== 'incoming')).toEqual([])
})

test('an attached file is read by whoever reads the record', async () => {
  const [one, two] = [await uploaded('一'), await uploaded('二')]
  await attach([one, two])
  expect((await store.transaction((em) => filesOf(em, { type: 'Bureau', id: bureauId }))).map((file) => file.id).toSorted()).toEqual([one, two].toSorted())
  acting = somebody()
  expect((await get(one)).body).toBe('一')
  await attach([await uploaded('三')], acting, newId(now))
  acting = actingAs({ ...somebody(), grants: [] })
  expect((await get(one)).statusCode).toBe(404)
})

test('a file of a record that is not there, or was let go, is not found', async () => {
  const [one, two] = [await uploaded('一'), await uploaded('二')]
  await attach([one], acting, newId(now))
  await attach([two])
  await store.transaction((em) => detachFiles(em, { type: 'Bureau', id: bureauId }))
  expect((await get(one)).statusCode).toBe(404)
  acting = somebody()
  expect((await get(two)).statusCode).toBe(404)
})

test('only one’s own, free files can be attached, each once; the act is refused at their place', async () => {
  const [mine, used] = [await uploaded('一'), await uploaded('二')]
  await attach([used])
  const me = acting
  acting = somebody()
  const foreign = await uploaded('三')
  await expect(attach([mine, foreign, used, newId(now), 'x', mine], me)).rejects.toMatchObject({
    rejection: { code: 'VALIDATION', fields: [1, 2, 3, 4, 5].map((at) => ({ path: `fileIds.${at}`, code: 'FILE_NOT_FOUND' })) },
  })
  expect(await store.transaction((em) => em.count(StoredFile, { subjectId: null }))).toBe(2)
})

test('uploads that nothing came of are forgotten after a day; contents that something else has stay', async () => {
  const attached = await uploaded('共同的内容')
  await attach([attached])
  await uploaded('共同的内容')
  await uploaded('没有用上的内容')
  const contents = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(contents()).toHaveLength(2)
  for (const path of contents()) utimesSync(path, began, began)

  const runner = new JobRunner({
    handlers: [sweepFiles(files)], now: () => now, transaction: (work) => store.transaction(work), report: (error) => { throw error },
  })
  await runner.prepare()
  now = new Date(began.getTime() + 23 * 3_600_000)
  await runner.tick()
  expect(contents()).toHaveLength(2)
  now = new Date(began.getTime() + 48 * 3_600_000)
  await runner.tick()
  expect(contents()).toHaveLength(1)
  expect(await store.transaction((em) => em.count(StoredFile))).toBe(1)
  expect((await get(attached)).body).toBe('共同的内容')
  expect(existsSync(join(folder, 'incoming'))).toBe(true)
})

test('contents without a row, left by a process that ended, are swept after a day, and so are uploads that broke off', async () => {
  const attached = await uploaded('有记录的内容')
  await store.transaction((em) => attachFiles(em, { acting, ids: [attached], subject: { type: 'Parcel', id: newId(now) }, now }))
  const [old, fresh] = [await files.put(Readable.from(['没有记录的旧内容']), 100), await files.put(Readable.from(['没有记录的新内容']), 100)]
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), hash.slice(2))
  const drafts = ['broken-off', 'under-way'].map((name) => join(folder, 'incoming', name))
  for (const draft of drafts) writeFileSync(draft, '一半')
  const { hash } = await store.transaction((em) => em.findOneOrFail(StoredFile, { id: attached }))
  now = new Date(began.getTime() + 48 * 3_600_000)
  const lately = new Date(now.getTime() - 23 * 3_600_000)
  for (const path of [pathOf(old.hash), pathOf(hash), drafts[0]!]) utimesSync(path, began, began)
  for (const path of [pathOf(fresh.hash), drafts[1]!]) utimesSync(path, lately, lately)
  const runner = new JobRunner({
    handlers: [sweepFiles(files)], now: () => now, transaction: (work) => store.transaction(work), report: (error) => { throw error },
  })
  now = began
  await runner.prepare()
  now = new Date(began.getTime() + 48 * 3_600_000)
  await runner.tick()
  expect([pathOf(old.hash), pathOf(fresh.hash), pathOf(hash), ...drafts].map((path) => existsSync(path))).toEqual([false, true, true, false, true])
})
