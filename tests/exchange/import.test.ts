import { createRequire } from 'node:module'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Department } from '../../api/domain/organization/index.ts'
import type { Acting } from '../../api/kernel/access/index.ts'
import { ImportBatch, importJobs, importKind, ImportMapping, ImportRow, importRoutes } from '../../api/kernel/exchange/index.ts'
import { StoredFile } from '../../api/kernel/files/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { fieldRejection, invalid, refuse, savePlain } from '../../api/kernel/lifecycle/index.ts'
import { DefineInput, fieldsOf, Integer, newId, specOf, Text } from '../../api/kernel/records/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

type App = Parameters<ReturnType<typeof importRoutes>>[0]
const Fastify = createRequire(import.meta.resolve('@wenxiao/api/package.json'))('fastify') as () => App

const unlucky = fieldRejection('TEST_UNLUCKY', ['不收第{place}个', 'Number {place} is not taken'])

/** An import that parks: departments under their names, none with the number 13. */
@DefineInput()
class ForeignDepartment {
  @Text({ label: ['名称', 'Name'], max: 10 }) name!: string
  @Integer({ label: ['序号', 'Number'] }) place!: number
}
importKind({
  key: 'test.departments', label: ['外来科室', 'Foreign departments'], permission: 'exchange.import', record: 'Department', mode: 'PARK', keys: ['name'],
  fields: [...fieldsOf(ForeignDepartment).values()],
  async write({ em, acting, now }, values) {
    const { name, place } = values as unknown as ForeignDepartment
    const known = await em.findOne(Department, { bureauId: acting.bureauId, name })
    if (known) return { id: known.id, known: true }
    if (place === 13) refuse(invalid({}, { fields: [unlucky('place', { place })] }))
    if (place === 666) throw new Error('the power failed')
    const id = crypto.randomUUID()
    em.create(Department, { id, version: 1, createdAt: now, updatedAt: now, bureauId: place === 77 ? id : acting.bureauId!, name, kind: 'INTERNAL', place, abolished: false })
    await em.flush()
    return { id }
  },
})

/** Whole files of what is never the same twice: nothing in the database tells a second import of them. */
importKind({
  key: 'test.whole', label: ['整体导入', 'Whole files'], permission: 'exchange.import', record: 'Department', mode: 'ALL',
  fields: [...fieldsOf(ForeignDepartment).values()],
  async write({ em, acting, now }, { name, place }) {
    const id = crypto.randomUUID()
    em.create(Department, { id, version: 1, createdAt: now, updatedAt: now, bureauId: acting.bureauId!, name: `${String(name)}${id.slice(0, 8)}`, kind: 'INTERNAL', place: Number(place), abolished: false })
    await em.flush()
    return { id }
  },
})

let t: TestOffice
let app: App
let runner: JobRunner
let acting: Acting
let reported: unknown[]

beforeEach(async () => {
  reported = []
  t = await testOffice()
  await t.store.transaction((em) => em.execute('delete from jobs'))
  acting = t.as('efficiency', { grants: [{ role: 'STAFF', bureauId: t.bureauId }, { role: 'SYSTEM_ADMIN', bureauId: t.bureauId }] })
  app = Fastify()
  await app.register(importRoutes({ office: t.office, acting: async () => acting }))
  runner = new JobRunner({ handlers: importJobs(t.office), now: t.now, transaction: t.office.transaction, report: (error) => `e${reported.push(error)}` })
})
afterEach(() => app.close())

async function post(url: string, content: string, mappingId?: string, declared?: string) {
  const form = new FormData()
  if (mappingId) form.append('mappingId', mappingId)
  if (declared) form.append('declared', declared)
  form.append('file', new Blob([content]), '科室.csv')
  const request = new Response(form)
  return app.inject({ method: 'POST', url, payload: Buffer.from(await request.arrayBuffer()), headers: { 'content-type': request.headers.get('content-type')! } })
}
const settle = (id: string, verb: string, payload: object) => app.inject({ method: 'POST', url: `/imports/rows/${id}/${verb}`, payload })
const names = async (): Promise<string[]> => (await t.store.em().find(Department, { bureauId: t.bureauId, place: { $gte: 10 } }, { orderBy: { place: 'asc' } })).map((one) => one.name)
const batch = (id: string) => t.find(ImportBatch, id)
const outcomes = async (batchId: string) => (await t.store.em().find(ImportRow, { batchId, outcome: { $ne: null } }, { orderBy: { rowNumber: 'asc' } })).map(({ outcome }) => outcome)
const parked = () => t.store.em().find(ImportRow, { bureauId: t.bureauId, state: 'PARKED' }, { orderBy: { rowNumber: 'asc' } })

const good = '名称,类型,科室负责人,排序\n婚姻登记处,服务窗口,,10\n财务科,内设科室,张科长,11\n'

test('a dry run tells what would happen and stores nothing', async () => {
  const sent = await post('/imports/plain.departments/check', good)
  expect(sent.statusCode).toBe(200)
  expect(sent.json()).toMatchObject({ mode: 'ALL', total: 2, right: 2, problems: [], mapping: { columns: { 名称: 'name', 类型: 'kind', 排序: 'place' } } })
  expect(await names()).toEqual([])
})

test('a file without a mistake is stored and audited, and not kept', async () => {
  const sent = await post('/imports/plain.departments', good)
  expect([sent.statusCode, sent.json()]).toEqual([201, { batchId: expect.any(String) }])
  expect(await names()).toEqual(['婚姻登记处', '财务科'])
  expect(await batch(sent.json().batchId)).toMatchObject({ state: 'DONE', total: 2, made: 2, parked: 0, fileName: '科室.csv', importedBy: '钱主任' })
  expect((await batch(sent.json().batchId)).content).toBeNull()
  expect(await t.store.em().count(StoredFile, { subjectType: 'ImportBatch' })).toBe(0)
  expect(await outcomes(sent.json().batchId)).toEqual(['MADE', 'MADE'])
  const audited = await t.store.em().execute<{ act: string }[]>('select act from audit_entries where chain = ? order by sequence', [t.bureauId])
  expect(audited.map((entry) => entry.act)).toEqual(expect.arrayContaining(['import', 'create']))
})

test('one mistake, and nothing of the file is stored; every mistake is told by row and column', async () => {
  const sent = await post('/imports/plain.departments', `${good},服务窗口,,12\n审批科,内设,,x\n财务科,内设科室,无此人,13\n`)
  expect(sent.statusCode).toBe(422)
  expect(sent.json().problems.map((problem: { text: string }) => problem.text)).toEqual([
    '第4行 名称：必须填写',
    '第5行 类型：“内设”不在可选项中：内设科室、服务窗口、下属单位', '第5行 排序：“x”不是数字', '第5行 名称：已有“审批科”',
    '第6行 科室负责人：没有找到“无此人”', '第6行 名称：与第3行重复',
  ])
  expect(sent.json()).toMatchObject({ total: 5, right: 2 })
  expect(await names()).toEqual([])
  expect(await t.store.em().count(ImportBatch, { bureauId: t.bureauId })).toBe(0)
})

test('the count that the sender declares is kept with the batch, and must be one', async () => {
  expect((await post('/imports/plain.departments', good, undefined, 'many')).json()).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'declared', text: '应为件数' }] })
  const sent = await post('/imports/plain.departments', good, undefined, '3')
  expect(await batch(sent.json().batchId)).toMatchObject({ total: 2, made: 2, declared: 3 })
})

test('what is refused is audited, whole files and single rows alike; nobody’s tries are not', async () => {
  const refusals = async (): Promise<unknown[]> => t.store.em().execute(
    `select act, record_type, code from audit_entries where chain = ? and outcome = 'REJECTED' order by sequence`, [t.bureauId])
  await post('/imports/plain.departments', `${good},服务窗口,,12\n`)
  await settle(newId(t.now()), 'dismiss', { reason: '重复' })
  expect(await refusals()).toEqual([
    { act: 'import', record_type: 'ImportBatch', code: 'IMPORT_REFUSED' }, { act: 'dismiss', record_type: 'ImportRow', code: 'NOT_FOUND' },
  ])
  acting = t.public
  await post('/imports/plain.departments', good)
  expect(await refusals()).toHaveLength(2)
})

test('a file of more rows than are stored at once is refused with the bound', async () => {
  const rows = Array.from({ length: 2001 }, (_, at) => `第${at}科,内设科室,,${at}`).join('\n')
  const sent = await post('/imports/plain.departments', `名称,类型,科室负责人,排序\n${rows}\n`)
  expect([sent.statusCode, sent.json()]).toMatchObject([400, { code: 'TABLE_TOO_LONG', text: '一次最多导入2000行' }])
})

test('the same file is not imported twice', async () => {
  await post('/imports/plain.departments', good)
  await t.store.transaction((em) => em.execute('delete from departments where bureau_id = ? and place >= 10', [t.bureauId]))
  const again = await post('/imports/plain.departments', good)
  expect([again.statusCode, again.json().code]).toEqual([409, 'IMPORTED_ALREADY'])
  expect(await names()).toEqual([])
})

test('whoever may not make a record in the form may not import it, and other bureaus’ people are not found', async () => {
  acting = t.as('handler')
  expect((await post('/imports/plain.departments/check', good)).statusCode).toBe(404)
  expect((await app.inject({ url: '/imports' })).json()).toEqual([])
  expect((await post('/imports/plain.sessions', good)).statusCode).toBe(404)
  const other = await testOffice()
  acting = other.as('clerk', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: other.bureauId }] })
  expect((await app.inject({ url: '/imports' })).json()).toContainEqual({ key: 'plain.departments', label: '科室', mode: 'ALL' })
  acting = { ...acting, bureauId: undefined }
  expect((await post('/imports/plain.departments/check', good)).json()).toMatchObject({ code: 'IMPORT_NEEDS_BUREAU' })
})

test('a file that is no table, or none, is told', async () => {
  expect((await post('/imports/plain.departments/check', '')).json()).toMatchObject({ code: 'TABLE_EMPTY' })
  const form = new Response(new FormData())
  const empty = await app.inject({ method: 'POST', url: '/imports/plain.departments', payload: Buffer.from(await form.arrayBuffer()), headers: { 'content-type': form.headers.get('content-type')! } })
  expect(empty.json()).toMatchObject({ code: 'IMPORT_FILE_MISSING' })
})

test('a template can be fetched', async () => {
  const sent = await app.inject({ url: '/imports/plain.departments/template' })
  expect(sent.headers['content-disposition']).toContain(encodeURIComponent('科室'))
  expect(sent.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

const foreign = '外部科室名单\n科室,号\n一科,11\n十三科,13\n,12\n二科,14\n'
const theirMapping = () => t.have(ImportMapping, { name: '省平台', kind: 'test.departments', columns: { 科室: 'name', 号: 'place' } })

test('an import that parks stores the right rows and keeps the others, with what is wrong', async () => {
  const sent = await post('/imports/test.departments', foreign, (await theirMapping()).id)
  expect(sent.statusCode).toBe(202)
  expect(await batch(sent.json().batchId)).toMatchObject({ state: 'RUNNING', total: 4 })
  await runner.tick()
  expect(reported).toEqual([])
  expect(await names()).toEqual(['一科', '二科'])
  expect(await batch(sent.json().batchId)).toMatchObject({ state: 'DONE', total: 4, made: 2, known: 0, parked: 2 })
  expect((await parked()).map(({ rowNumber, cells, problems }) => ({ rowNumber, cells, problems }))).toEqual([
    { rowNumber: 4, cells: { 科室: '十三科', 号: '13' }, problems: '第4行 序号：不收第13个' },
    { rowNumber: 5, cells: { 科室: '', 号: '12' }, problems: '第5行 名称：必须填写' },
  ])
})

test('neither the file that waits nor a row that is parked can be read in the database; what is done with is forgotten', async () => {
  const stored = async (): Promise<string> => JSON.stringify([
    await t.store.em().execute('select * from import_batches where bureau_id = ?', [t.bureauId]), await t.store.em().execute('select * from import_rows where bureau_id = ?', [t.bureauId]),
    await t.store.em().execute('select * from jobs'),
  ])
  const sent = await post('/imports/test.departments', foreign, (await theirMapping()).id)
  expect(Buffer.from((await batch(sent.json().batchId)).content!, 'base64').toString()).toBe(foreign)
  const letters = [Buffer.from('十三科').toString('base64').slice(0, 8), '十三科', Buffer.from(foreign).toString('base64').slice(0, 20)]
  for (const letter of letters) expect(await stored()).not.toContain(letter)
  await runner.tick()
  expect((await batch(sent.json().batchId)).content).toBeNull()
  for (const letter of [...letters, '不收第13个', 'Number 13']) expect(await stored()).not.toContain(letter)
})

/** Forgets, and imports nothing. */
const recurringForgetting = () => new JobRunner({
  handlers: importJobs(t.office).filter(({ schedule }) => schedule), now: t.now, transaction: t.office.transaction, report: (error) => { throw error },
})

test('a file that broke off for good is forgotten after a day', async () => {
  const sent = await post('/imports/test.departments', '科室,号\n电科,666\n', (await theirMapping()).id)
  await runner.prepare()
  await runner.tick()
  expect((await batch(sent.json().batchId)).content).not.toBeNull()
  await t.store.transaction((em) => em.execute(`update jobs set state = 'FAILED' where kind = 'exchange.import'`))
  t.clock('2026-09-30 09:00')
  await runner.tick()
  expect(await batch(sent.json().batchId)).toMatchObject({ state: 'BROKEN_OFF', content: null })
})

test('a file whose process died at the last try broke off as well, and is forgotten; one that still waits is not', async () => {
  const sent = await post('/imports/test.departments', '科室,号\n亡科,1\n', (await theirMapping()).id)
  const { batchId } = sent.json()
  await runner.prepare()
  const forget = recurringForgetting()
  t.clock('2026-10-01 09:00')
  await forget.tick()
  expect(await batch(batchId)).toMatchObject({ state: 'RUNNING', content: expect.any(String) })
  await t.store.transaction((em) => em.execute(`update jobs set state = 'FAILED' where kind = 'exchange.import'`))
  t.clock('2026-10-02 09:00')
  await forget.tick()
  expect(await batch(batchId)).toMatchObject({ state: 'BROKEN_OFF', content: null })
})

test('of one file sent twice at the same moment one is stored, and the other is told so', async () => {
  // Long enough that on a server the transactions run side by side.
  const file = `名称,序号\n${'同时科,31\n'.repeat(60)}`
  const sent = await Promise.all([1, 2, 3].map(() => post('/imports/test.whole', file)))
  expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
  expect(await t.store.em().count(ImportBatch, { bureauId: t.bureauId })).toBe(1)
})

test('the same file again adds nothing', async () => {
  const mapping = await theirMapping()
  await post('/imports/test.departments', foreign, mapping.id)
  await runner.tick()
  const again = await post('/imports/test.departments', foreign, mapping.id)
  await runner.tick()
  expect(await names()).toEqual(['一科', '二科'])
  expect(await batch(again.json().batchId)).toMatchObject({ made: 0, known: 2, parked: 2, dropped: 0 })
  expect(await outcomes(again.json().batchId)).toEqual(['KNOWN', 'KNOWN'])
})

test('a later file on the same matter ends the waiting of the earlier row, wrong again or right', async () => {
  const mapping = await theirMapping()
  const first = await post('/imports/test.departments', foreign, mapping.id)
  await runner.tick()
  await post('/imports/test.departments', foreign, mapping.id)
  await runner.tick()
  // Two rows wait, not four.
  expect(await parked()).toHaveLength(2)
  expect(await batch(first.json().batchId)).toMatchObject({ total: 4, made: 2, parked: 0, dropped: 2 })
  const overtaken = await t.store.em().find(ImportRow, { batchId: first.json().batchId, state: 'OVERTAKEN' })
  expect(overtaken.map(({ cells, problems }) => [cells, problems])).toEqual([[{}, ''], [{}, '']])
  await post('/imports/test.departments', '科室,号\n十三科,15\n', mapping.id)
  await runner.tick()
  expect((await parked()).map(({ cells }) => cells)).toEqual([{ 科室: '', 号: '12' }])
  const audited = await t.store.em().execute<{ act: string }[]>('select act from audit_entries where chain = ? order by sequence', [t.bureauId])
  expect(audited.filter(({ act }) => act === 'overtake')).toHaveLength(3)
})

test('what somebody repaired or gave up stays settled when the same row comes again', async () => {
  const mapping = await theirMapping()
  await post('/imports/test.departments', foreign, mapping.id)
  await runner.tick()
  const [thirteen, nameless] = await parked() as [ImportRow, ImportRow]
  const { recordId } = (await settle(thirteen.id, 'repair', { cells: { 科室: '新科', 号: '15' } })).json()
  await settle(nameless.id, 'dismiss', { reason: '不是本局的' })
  const again = await post('/imports/test.departments', foreign, mapping.id)
  await runner.tick()
  expect(await batch(again.json().batchId)).toMatchObject({ total: 4, made: 0, known: 3, parked: 0, dropped: 1 })
  const rows = await t.store.em().find(ImportRow, { batchId: again.json().batchId }, { orderBy: { rowNumber: 'ASC' } })
  expect(rows.map(({ state, resultId, reason }) => [state, resultId === recordId, reason])).toEqual([
    ['STORED', false, null], ['STORED', true, null], ['DISMISSED', false, '不是本局的'], ['STORED', false, null],
  ])
  // Once the row says something else, it is a matter for people again.
  await post('/imports/test.departments', '科室,号\n十三科,013\n', mapping.id)
  await runner.tick()
  expect(await parked()).toMatchObject([{ cells: { 科室: '十三科', 号: '013' } }])
})

test('a row that the database refuses is parked like any other', async () => {
  await post('/imports/test.departments', '科室,号\n一科,11\n外科,77\n', (await theirMapping()).id)
  await runner.tick()
  expect(await names()).toEqual(['一科'])
  expect(await parked()).toMatchObject([{ rowNumber: 3, problems: '第3行 外来科室：与已有数据冲突（重复，或所引用的记录不存在）' }])
})

test('an error that is nobody’s mistake breaks the import off; the next try takes it up again', async () => {
  const mapping = await theirMapping()
  const sent = await post('/imports/test.departments', '科室,号\n一科,11\n电科,666\n', mapping.id)
  await runner.tick()
  expect(reported).toHaveLength(1)
  expect(await batch(sent.json().batchId)).toMatchObject({ state: 'BROKEN_OFF', made: 0 })
  await t.have(Department, { name: '电科', kind: 'INTERNAL', place: 12, abolished: false })
  t.clock('2026-09-28 10:00')
  await runner.tick()
  expect(await batch(sent.json().batchId)).toMatchObject({ state: 'DONE', made: 1, known: 1, parked: 0 })
  expect(await outcomes(sent.json().batchId)).toEqual(['MADE', 'KNOWN'])
})

test('a parked row is repaired in its own cells, told what is still wrong, and settled once', async () => {
  const sent = await post('/imports/test.departments', foreign, (await theirMapping()).id)
  await runner.tick()
  const [thirteen, nameless] = await parked() as [ImportRow, ImportRow]
  expect((await settle(thirteen.id, 'repair', { cells: { 号: '十五' } })).json().problems).toMatchObject([{ row: 4, field: 'place', text: '第4行 序号：“十五”不是数字' }])
  expect((await settle(thirteen.id, 'repair', { cells: { 科室: '改名' } })).json().problems).toMatchObject([{ text: '第4行 序号：不收第13个' }])
  const repaired = await settle(thirteen.id, 'repair', { cells: { 号: '15', 别的: 'x' } })
  expect(repaired.statusCode).toBe(200)
  expect(await t.find(ImportRow, thirteen.id)).toMatchObject({ state: 'REPAIRED', cells: {}, problems: '', resultId: repaired.json().recordId })
  expect((await settle(thirteen.id, 'repair', { cells: {} })).json()).toMatchObject({ code: 'ROW_SETTLED' })

  expect((await settle(nameless.id, 'dismiss', { reason: ' ' })).statusCode).toBe(400)
  expect((await settle(nameless.id, 'dismiss', { reason: '重复' })).statusCode).toBe(204)
  expect(await t.find(ImportRow, nameless.id)).toMatchObject({ state: 'DISMISSED', cells: {}, reason: '重复' })
  expect(await names()).toEqual(['一科', '二科', '十三科'])
  expect(await batch(sent.json().batchId)).toMatchObject({ total: 4, made: 3, parked: 0, dropped: 1 })
  expect(await outcomes(sent.json().batchId)).toEqual(['MADE', 'MADE', 'MADE'])
})

test('a parked row of another bureau is not found', async () => {
  await post('/imports/test.departments', foreign, (await theirMapping()).id)
  await runner.tick()
  const [row] = await parked()
  const other = await testOffice()
  acting = other.as('clerk', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: other.bureauId }] })
  for (const id of [row!.id, other.bureauId, 'x']) expect((await settle(id, 'repair', { cells: {} })).statusCode).toBe(404)
})

test('a mapping of another kind or bureau is not found, and a malformed one is not stored', async () => {
  const mapping = await theirMapping()
  expect((await post('/imports/plain.departments/check', good, mapping.id)).json()).toMatchObject({ code: 'NO_SUCH_MAPPING' })
  const spec = specOf(ImportMapping)
  const save = (columns: unknown) => savePlain(t.office, acting, { spec, fields: [...spec.fields.values()].filter((field) => field.write !== 'never'), input: { name: 'x', kind: 'test.departments', columns } })
  expect((await save({ 科室: 7 })).rejection?.code).toBe('MAPPING_MALFORMED')
  expect((await save({})).rejection?.code).toBe('VALIDATION')
  expect((await save({ 科室: 'name' })).id).toBeDefined()
})
