import { afterEach, beforeEach, expect, test } from 'vitest'
import { ImportBatch } from '../../api/kernel/exchange/index.ts'
import { StoredFile } from '../../api/kernel/files/index.ts'
import { newId } from '../../api/kernel/records/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { ImportDesk } from './import-desk.ts'

let desk: ImportDesk
let t: TestOffice
beforeEach(async () => {
  desk = await ImportDesk.open()
  t = desk.t
})
afterEach(() => desk.app.close())

const good = '名称,类型,科室负责人,排序\n婚姻登记处,服务窗口,,10\n财务科,内设科室,张科长,11\n'

test('a dry run tells what would happen and stores nothing', async () => {
  const sent = await desk.post('/imports/plain.departments/check', good)
  expect(sent.statusCode).toBe(200)
  expect(sent.json()).toMatchObject({ mode: 'ALL', total: 2, right: 2, problems: [], mapping: { columns: { 名称: 'name', 类型: 'kind', 排序: 'place' } } })
  expect(await desk.names()).toEqual([])
})

test('a file without a mistake is stored and audited, and not kept', async () => {
  const sent = await desk.post('/imports/plain.departments', good)
  expect([sent.statusCode, sent.json()]).toEqual([201, { batchId: expect.any(String) }])
  expect(await desk.names()).toEqual(['婚姻登记处', '财务科'])
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ state: 'DONE', total: 2, made: 2, parked: 0, fileName: '科室.csv', importedBy: '钱主任' })
  expect((await desk.batch(sent.json().batchId)).content).toBeNull()
  expect(await t.store.em().count(StoredFile, { subjectType: 'ImportBatch' })).toBe(0)
  expect(await desk.outcomes(sent.json().batchId)).toEqual(['MADE', 'MADE'])
  const audited = await t.store.em().execute<{ act: string }[]>('select act from audit_entries where chain = ? order by sequence', [t.bureauId])
  expect(audited.map((entry) => entry.act)).toEqual(expect.arrayContaining(['import', 'create']))
})

test('one mistake, and nothing of the file is stored; every mistake is told by row and column', async () => {
  const sent = await desk.post('/imports/plain.departments', `${good},服务窗口,,12\n审批科,内设,,x\n财务科,内设科室,无此人,13\n`)
  expect(sent.statusCode).toBe(422)
  expect(sent.json().problems.map((problem: { text: string }) => problem.text)).toEqual([
    '第4行 名称：必须填写',
    '第5行 类型：“内设”不在可选项中：内设科室、服务窗口、下属单位', '第5行 排序：“x”不是数字', '第5行 名称：已有“审批科”',
    '第6行 科室负责人：没有找到“无此人”', '第6行 名称：与第3行重复',
  ])
  expect(sent.json()).toMatchObject({ total: 5, right: 2 })
  expect(await desk.names()).toEqual([])
  expect(await t.store.em().count(ImportBatch, { bureauId: t.bureauId })).toBe(0)
})

test('the count that the sender declares is kept with the batch, and must be one', async () => {
  expect((await desk.post('/imports/plain.departments', good, undefined, 'many')).json()).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'declared', text: '应为件数' }] })
  const sent = await desk.post('/imports/plain.departments', good, undefined, '3')
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ total: 2, made: 2, declared: 3 })
})

test('what is refused is audited, whole files and single rows alike; nobody’s tries are not', async () => {
  const refusals = async (): Promise<unknown[]> => t.store.em().execute(
    `select act, record_type, code from audit_entries where chain = ? and outcome = 'REJECTED' order by sequence`, [t.bureauId])
  await desk.post('/imports/plain.departments', `${good},服务窗口,,12\n`)
  await desk.settle(newId(t.now()), 'dismiss', { reason: '重复' })
  expect(await refusals()).toEqual([
    { act: 'import', record_type: 'ImportBatch', code: 'IMPORT_REFUSED' }, { act: 'dismiss', record_type: 'ImportRow', code: 'NOT_FOUND' },
  ])
  desk.acting = t.public
  await desk.post('/imports/plain.departments', good)
  expect(await refusals()).toHaveLength(2)
})

test('a file of more rows than are stored at once is refused with the bound', async () => {
  const rows = Array.from({ length: 2001 }, (_, at) => `第${at}科,内设科室,,${at}`).join('\n')
  const sent = await desk.post('/imports/plain.departments', `名称,类型,科室负责人,排序\n${rows}\n`)
  expect([sent.statusCode, sent.json()]).toMatchObject([400, { code: 'TABLE_TOO_LONG', text: '一次最多导入2000行' }])
})

test('the same file is not imported twice', async () => {
  await desk.post('/imports/plain.departments', good)
  await t.store.transaction((em) => em.execute('delete from departments where bureau_id = ? and place >= 10', [t.bureauId]))
  const again = await desk.post('/imports/plain.departments', good)
  expect([again.statusCode, again.json().code]).toEqual([409, 'IMPORTED_ALREADY'])
  expect(await desk.names()).toEqual([])
})

test('whoever may not make a record in the form may not import it, and other bureaus’ people are not found', async () => {
  desk.acting = t.as('handler')
  expect((await desk.post('/imports/plain.departments/check', good)).statusCode).toBe(404)
  expect((await desk.app.inject({ url: '/imports' })).json()).toEqual([])
  expect((await desk.post('/imports/plain.sessions', good)).statusCode).toBe(404)
  const other = await testOffice()
  desk.acting = other.as('clerk', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: other.bureauId }] })
  expect((await desk.app.inject({ url: '/imports' })).json()).toContainEqual({ key: 'plain.departments', label: '科室', mode: 'ALL' })
  desk.acting = { ...desk.acting, bureauId: undefined }
  expect((await desk.post('/imports/plain.departments/check', good)).json()).toMatchObject({ code: 'IMPORT_NEEDS_BUREAU' })
})

test('a file that is no table, or none, is told', async () => {
  expect((await desk.post('/imports/plain.departments/check', '')).json()).toMatchObject({ code: 'TABLE_EMPTY' })
  const form = new Response(new FormData())
  const empty = await desk.app.inject({ method: 'POST', url: '/imports/plain.departments', payload: Buffer.from(await form.arrayBuffer()), headers: { 'content-type': form.headers.get('content-type')! } })
  expect(empty.json()).toMatchObject({ code: 'IMPORT_FILE_MISSING' })
})

test('a template can be fetched', async () => {
  const sent = await desk.app.inject({ url: '/imports/plain.departments/template' })
  expect(sent.headers['content-disposition']).toContain(encodeURIComponent('科室'))
  expect(sent.rawPayload.subarray(0, 2).toString()).toBe('PK')
})

