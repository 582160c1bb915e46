import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { StaffMember } from '../../api/domain/organization/index.ts'
import { actingAs, type Acting } from '../../api/kernel/access/index.ts'
import { allDocuments, documentRoutes, documentTemplate } from '../../api/kernel/documents/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { fields, readByIds } from '../../api/kernel/query/index.ts'
import { specOf } from '../../api/kernel/records/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

type App = Parameters<ReturnType<typeof documentRoutes>>[0]
const Fastify = createRequire(import.meta.resolve('@wenxiao/api/package.json'))('fastify') as () => App

documentTemplate<{ name: string }>({
  key: 'test.badge', label: ['胸牌', 'Badge'], page: 'A4', of: 'StaffMember',
  facts: async (reader, acting, ids) => (await readByIds(reader, specOf(StaffMember), acting, ids, fields('name'))) as { name: string }[],
  build: ({ name }) => ({ title: `胸牌\n${name}`, number: '牌〔2026〕1号', body: [] }),
})
documentTemplate<object>({
  key: 'test.headed', label: ['科长牌', 'Plate'], page: 'A4', of: 'StaffMember', when: { field: 'name', is: 'eq', value: '张科长' },
  facts: async (_reader, _acting, ids) => ids.map((id) => ({ id })), build: () => ({ title: '科长牌', body: [] }),
})
documentTemplate<object>({ key: 'test.inner', label: ['内部件', 'Inner'], page: 'A4', build: () => ({ title: '内部件', body: [] }) })

let t: TestOffice
let app: App
let acting: Acting

beforeEach(async () => {
  t = await testOffice()
  acting = t.as('clerk')
  app = Fastify()
  await app.register(documentRoutes({ office: t.office, acting: async () => acting, reader: () => t.store.em().getKysely() }))
})
afterEach(() => app.close())
// Other files of this worker know nothing of these forms: their schema would lack what the metadata offers.
afterAll(() => {
  for (const key of ['test.badge', 'test.headed', 'test.inner']) (allDocuments() as Map<string, unknown>).delete(key)
})

const get = (url: string) => app.inject({ method: 'GET', url })

test('a document prints as a page that nobody keeps, a batch as one page', async () => {
  const one = await get(`/documents/test.badge?ids=${t.staff.head}`)
  expect(one.statusCode).toBe(200)
  expect(one.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' })
  expect(one.body).toContain('张科长')
  const batch = await get(`/documents/test.badge?ids=${t.staff.head},${t.staff.leader}`)
  expect(batch.body.match(/<article/g)).toHaveLength(2)
  const noted = await t.store.em().find(AuditEntry, { chain: t.bureauId, act: 'print' }, { orderBy: { sequence: 'ASC' } })
  expect(noted.map(({ recordType, recordId }) => [recordType, recordId])).toEqual([t.staff.head, t.staff.head, t.staff.leader].map((id) => ['StaffMember', id]))
})

test('it comes as docx under its number and title', async () => {
  const sent = await get(`/documents/test.badge?ids=${t.staff.head}&format=docx`)
  expect(sent.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect(decodeURIComponent(String(sent.headers['content-disposition']))).toContain('牌〔2026〕1号 胸牌张科长.docx')
  const batch = await get(`/documents/test.badge?ids=${t.staff.head},${t.staff.leader}&format=docx`)
  expect(decodeURIComponent(String(batch.headers['content-disposition']))).toContain('胸牌张科长等2份.docx')
})

test('what is not there and what may not be read is not found, alone or in a batch', async () => {
  for (const url of [`/documents/test.badge?ids=${t.bureauId}`, '/documents/test.badge?ids=x', `/documents/test.nothing?ids=${t.staff.head}`, `/documents/test.inner?ids=${t.staff.head}`]) {
    expect((await get(url)).statusCode).toBe(404)
  }
  expect((await get(`/documents/test.badge?ids=${t.bureauId},${t.staff.head}`)).body.match(/<article/g)).toHaveLength(1)
  acting = actingAs({ ...acting, grants: [] })
  expect((await get(`/documents/test.badge?ids=${t.staff.head}`)).statusCode).toBe(404)
})

test('a request without ids, or for another format, is refused', async () => {
  expect((await get('/documents/test.badge')).statusCode).toBe(400)
  expect((await get(`/documents/test.badge?ids=${t.staff.head}&format=exe`)).statusCode).toBe(400)
})

test('a batch says how many of those chosen have the paper; where none has, a browser is told in words', async () => {
  const chosen = `${t.staff.head},${t.staff.leader}`
  const some = await get(`/documents/test.headed?ids=${chosen}`)
  expect(some.body.match(/<article/g)).toHaveLength(1)
  expect(some.body).toContain('<p>所选2条记录中，1条有此文书。</p>')
  const none = await app.inject({ method: 'GET', url: `/documents/test.headed?ids=${t.staff.leader}`, headers: { accept: 'text/html,*/*' } })
  expect(none.statusCode).toBe(404)
  expect(none.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(none.body).toContain('没有找到这份文书')
  expect(none.body).not.toContain('id="print"')
  expect((await get(`/documents/test.headed?ids=${t.staff.leader}`)).json()).toMatchObject({ code: 'NOT_FOUND' })
})

test('the assets of a page are served as what they are', async () => {
  expect((await get('/documents/assets/print.css')).headers['content-type']).toBe('text/css; charset=utf-8')
  expect((await get('/documents/assets/print.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
})
