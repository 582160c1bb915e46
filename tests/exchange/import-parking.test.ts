import { afterEach, beforeEach, expect, test } from 'vitest'
import { Department } from '../../api/domain/organization/index.ts'
import { ImportBatch, importJobs, ImportMapping, ImportRow } from '../../api/kernel/exchange/index.ts'
import { JobRunner } from '../../api/kernel/jobs/index.ts'
import { savePlain } from '../../api/kernel/lifecycle/index.ts'
import { specOf } from '../../api/kernel/records/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { foreign, ImportDesk } from './import-desk.ts'

let desk: ImportDesk
let t: TestOffice
beforeEach(async () => {
  desk = await ImportDesk.open()
  t = desk.t
})
afterEach(() => desk.app.close())

test('an import that parks stores the right rows and keeps the others, with what is wrong', async () => {
  const sent = await desk.post('/imports/test.departments', foreign, (await desk.theirMapping()).id)
  expect(sent.statusCode).toBe(202)
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ state: 'RUNNING', total: 4 })
  await desk.runner.tick()
  expect(desk.reported).toEqual([])
  expect(await desk.names()).toEqual(['一科', '二科'])
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ state: 'DONE', total: 4, made: 2, known: 0, parked: 2 })
  expect((await desk.parked()).map(({ rowNumber, cells, problems }) => ({ rowNumber, cells, problems }))).toEqual([
    { rowNumber: 4, cells: { 科室: '十三科', 号: '13' }, problems: '第4行 序号：不收第13个' },
    { rowNumber: 5, cells: { 科室: '', 号: '12' }, problems: '第5行 名称：必须填写' },
  ])
})

test('neither the file that waits nor a row that is parked can be read in the database; what is done with is forgotten', async () => {
  const stored = async (): Promise<string> => JSON.stringify([
    await t.store.em().execute('select * from import_batches where bureau_id = ?', [t.bureauId]), await t.store.em().execute('select * from import_rows where bureau_id = ?', [t.bureauId]),
    await t.store.em().execute('select * from jobs'),
  ])
  const sent = await desk.post('/imports/test.departments', foreign, (await desk.theirMapping()).id)
  expect(Buffer.from((await desk.batch(sent.json().batchId)).content!, 'base64').toString()).toBe(foreign)
  const letters = [Buffer.from('十三科').toString('base64').slice(0, 8), '十三科', Buffer.from(foreign).toString('base64').slice(0, 20)]
  for (const letter of letters) expect(await stored()).not.toContain(letter)
  await desk.runner.tick()
  expect((await desk.batch(sent.json().batchId)).content).toBeNull()
  for (const letter of [...letters, '不收第13个', 'Number 13']) expect(await stored()).not.toContain(letter)
})

/** Forgets, and imports nothing. */
const recurringForgetting = () => new JobRunner({
  handlers: importJobs(t.office).filter(({ schedule }) => schedule), now: t.now, transaction: t.office.transaction, report: (error) => { throw error },
})

test('a file that broke off for good is forgotten after a day', async () => {
  const sent = await desk.post('/imports/test.departments', '科室,号\n电科,666\n', (await desk.theirMapping()).id)
  await desk.runner.prepare()
  await desk.runner.tick()
  expect((await desk.batch(sent.json().batchId)).content).not.toBeNull()
  await t.store.transaction((em) => em.execute(`update jobs set state = 'FAILED' where kind = 'exchange.import'`))
  t.clock('2026-09-30 09:00')
  await desk.runner.tick()
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ state: 'BROKEN_OFF', content: null })
})

test('a file whose process died at the last try broke off as well, and is forgotten; one that still waits is not', async () => {
  const sent = await desk.post('/imports/test.departments', '科室,号\n亡科,1\n', (await desk.theirMapping()).id)
  const { batchId } = sent.json()
  await desk.runner.prepare()
  const forget = recurringForgetting()
  t.clock('2026-10-01 09:00')
  await forget.tick()
  expect(await desk.batch(batchId)).toMatchObject({ state: 'RUNNING', content: expect.any(String) })
  await t.store.transaction((em) => em.execute(`update jobs set state = 'FAILED' where kind = 'exchange.import'`))
  t.clock('2026-10-02 09:00')
  await forget.tick()
  expect(await desk.batch(batchId)).toMatchObject({ state: 'BROKEN_OFF', content: null })
})

test('of one file sent twice at the same moment one is stored, and the other is told so', async () => {
  // Long enough that on a server the transactions run side by side.
  const file = `名称,序号\n${'同时科,31\n'.repeat(60)}`
  const sent = await Promise.all([1, 2, 3].map(() => desk.post('/imports/test.whole', file)))
  expect(sent.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409])
  expect(await t.store.em().count(ImportBatch, { bureauId: t.bureauId })).toBe(1)
})

test('the same file again adds nothing', async () => {
  const mapping = await desk.theirMapping()
  await desk.post('/imports/test.departments', foreign, mapping.id)
  await desk.runner.tick()
  const again = await desk.post('/imports/test.departments', foreign, mapping.id)
  await desk.runner.tick()
  expect(await desk.names()).toEqual(['一科', '二科'])
  expect(await desk.batch(again.json().batchId)).toMatchObject({ made: 0, known: 2, parked: 2, dropped: 0 })
  expect(await desk.outcomes(again.json().batchId)).toEqual(['KNOWN', 'KNOWN'])
})

test('a later file on the same matter ends the waiting of the earlier row, wrong again or right', async () => {
  const mapping = await desk.theirMapping()
  const first = await desk.post('/imports/test.departments', foreign, mapping.id)
  await desk.runner.tick()
  await desk.post('/imports/test.departments', foreign, mapping.id)
  await desk.runner.tick()
  // Two rows wait, not four.
  expect(await desk.parked()).toHaveLength(2)
  expect(await desk.batch(first.json().batchId)).toMatchObject({ total: 4, made: 2, parked: 0, dropped: 2 })
  const overtaken = await t.store.em().find(ImportRow, { batchId: first.json().batchId, state: 'OVERTAKEN' })
  expect(overtaken.map(({ cells, problems }) => [cells, problems])).toEqual([[{}, ''], [{}, '']])
  await desk.post('/imports/test.departments', '科室,号\n十三科,15\n', mapping.id)
  await desk.runner.tick()
  expect((await desk.parked()).map(({ cells }) => cells)).toEqual([{ 科室: '', 号: '12' }])
  const audited = await t.store.em().execute<{ act: string }[]>('select act from audit_entries where chain = ? order by sequence', [t.bureauId])
  expect(audited.filter(({ act }) => act === 'overtake')).toHaveLength(3)
})

test('what somebody repaired or gave up stays settled when the same row comes again', async () => {
  const mapping = await desk.theirMapping()
  await desk.post('/imports/test.departments', foreign, mapping.id)
  await desk.runner.tick()
  const [thirteen, nameless] = await desk.parked() as [ImportRow, ImportRow]
  const { recordId } = (await desk.settle(thirteen.id, 'repair', { cells: { 科室: '新科', 号: '15' } })).json()
  await desk.settle(nameless.id, 'dismiss', { reason: '不是本局的' })
  const again = await desk.post('/imports/test.departments', foreign, mapping.id)
  await desk.runner.tick()
  expect(await desk.batch(again.json().batchId)).toMatchObject({ total: 4, made: 0, known: 3, parked: 0, dropped: 1 })
  const rows = await t.store.em().find(ImportRow, { batchId: again.json().batchId }, { orderBy: { rowNumber: 'ASC' } })
  expect(rows.map(({ state, resultId, reason }) => [state, resultId === recordId, reason])).toEqual([
    ['STORED', false, null], ['STORED', true, null], ['DISMISSED', false, '不是本局的'], ['STORED', false, null],
  ])
  // Once the row says something else, it is a matter for people again.
  await desk.post('/imports/test.departments', '科室,号\n十三科,013\n', mapping.id)
  await desk.runner.tick()
  expect(await desk.parked()).toMatchObject([{ cells: { 科室: '十三科', 号: '013' } }])
})

test('a row that the database refuses is parked like any other', async () => {
  await desk.post('/imports/test.departments', '科室,号\n一科,11\n外科,77\n', (await desk.theirMapping()).id)
  await desk.runner.tick()
  expect(await desk.names()).toEqual(['一科'])
  expect(await desk.parked()).toMatchObject([{ rowNumber: 3, problems: '第3行 外来科室：与已有数据冲突（重复，或所引用的记录不存在）' }])
})

test('an error that is nobody’s mistake breaks the import off; the next try takes it up again', async () => {
  const mapping = await desk.theirMapping()
  const sent = await desk.post('/imports/test.departments', '科室,号\n一科,11\n电科,666\n', mapping.id)
  await desk.runner.tick()
  expect(desk.reported).toHaveLength(1)
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ state: 'BROKEN_OFF', made: 0 })
  await t.have(Department, { name: '电科', kind: 'INTERNAL', place: 12, abolished: false })
  t.clock('2026-09-28 10:00')
  await desk.runner.tick()
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ state: 'DONE', made: 1, known: 1, parked: 0 })
  expect(await desk.outcomes(sent.json().batchId)).toEqual(['MADE', 'KNOWN'])
})

test('a parked row is repaired in its own cells, told what is still wrong, and settled once', async () => {
  const sent = await desk.post('/imports/test.departments', foreign, (await desk.theirMapping()).id)
  await desk.runner.tick()
  const [thirteen, nameless] = await desk.parked() as [ImportRow, ImportRow]
  expect((await desk.settle(thirteen.id, 'repair', { cells: { 号: '十五' } })).json().problems).toMatchObject([{ row: 4, field: 'place', text: '第4行 序号：“十五”不是数字' }])
  expect((await desk.settle(thirteen.id, 'repair', { cells: { 科室: '改名' } })).json().problems).toMatchObject([{ text: '第4行 序号：不收第13个' }])
  const repaired = await desk.settle(thirteen.id, 'repair', { cells: { 号: '15', 别的: 'x' } })
  expect(repaired.statusCode).toBe(200)
  expect(await t.find(ImportRow, thirteen.id)).toMatchObject({ state: 'REPAIRED', cells: {}, problems: '', resultId: repaired.json().recordId })
  expect((await desk.settle(thirteen.id, 'repair', { cells: {} })).json()).toMatchObject({ code: 'ROW_SETTLED' })

  expect((await desk.settle(nameless.id, 'dismiss', { reason: ' ' })).statusCode).toBe(400)
  expect((await desk.settle(nameless.id, 'dismiss', { reason: '重复' })).statusCode).toBe(204)
  expect(await t.find(ImportRow, nameless.id)).toMatchObject({ state: 'DISMISSED', cells: {}, reason: '重复' })
  expect(await desk.names()).toEqual(['一科', '二科', '十三科'])
  expect(await desk.batch(sent.json().batchId)).toMatchObject({ total: 4, made: 3, parked: 0, dropped: 1 })
  expect(await desk.outcomes(sent.json().batchId)).toEqual(['MADE', 'MADE', 'MADE'])
})

test('a parked row of another bureau is not found', async () => {
  await desk.post('/imports/test.departments', foreign, (await desk.theirMapping()).id)
  await desk.runner.tick()
  const [row] = await desk.parked()
  const other = await testOffice()
  desk.acting = other.as('clerk', { grants: [{ role: 'SYSTEM_ADMIN', bureauId: other.bureauId }] })
  for (const id of [row!.id, other.bureauId, 'x']) expect((await desk.settle(id, 'repair', { cells: {} })).statusCode).toBe(404)
})

test('a mapping of another kind or bureau is not found, and a malformed one is not stored', async () => {
  const mapping = await desk.theirMapping()
  expect((await desk.post('/imports/plain.departments/check', '名称\n财务科\n', mapping.id)).json()).toMatchObject({ code: 'NO_SUCH_MAPPING' })
  const spec = specOf(ImportMapping)
  const save = (columns: unknown) => savePlain(t.office, desk.acting, { spec, fields: [...spec.fields.values()].filter((field) => field.write !== 'never'), input: { name: 'x', kind: 'test.departments', columns } })
  expect((await save({ 科室: 7 })).rejection?.code).toBe('MAPPING_MALFORMED')
  expect((await save({})).rejection?.code).toBe('VALIDATION')
  expect((await save({ 科室: 'name' })).id).toBeDefined()
})
