import { beforeAll, describe, expect, test } from 'vitest'
import { Case, importCases, ImportBatch, ImportMapping, ParkedRow } from '../../api/domain/cases/index.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let mapping: ImportMapping
let code: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'], '2026-09-28 09:00')
  const item = await t.item({ source: 'PROVINCIAL' })
  code = (await t.graphql<{ serviceItem: { code: string } }>(t.as('head'), 'query ($id: ID!) { serviceItem(id: $id) { code } }', { id: item })).serviceItem.code
  mapping = await t.have(ImportMapping, {
    name: '省平台日报', mapping: {
      columns: {
        办件编号: 'externalNumber', 事项编码: 'itemId', 状态: 'status', 申请人: 'applicantName', 经办人工号: 'handlerId', 收件时间: 'receivedAt', 受理时间: 'acceptedAt',
        办结时间: 'completedAt',
      },
      values: { status: { 办理中: 'ACCEPTED', 已办结: 'GRANTED', 收件: 'RECEIVED' } },
    },
  })
})

const HEAD = '办件编号,事项编码,状态,申请人,经办人工号,收件时间,受理时间,办结时间'
const run = async (lines: string[]): Promise<ImportBatch> => {
  const file = [HEAD, ...lines].join('\r\n')
  const id = await importCases({ office: t.office, acting: t.as('efficiency'), reader: t.store.em().getKysely() }, { source: file, fileName: '日报.csv', mapping })
  return t.find(ImportBatch, id)
}
const caseOf = (externalNumber: string): Promise<Case> => t.store.em().findOneOrFail(Case, { bureauId: t.bureauId, externalNumber })

describe('a provincial export', () => {
  test('becomes cases whose clocks run on the times that the province gives', async () => {
    const batch = await run([`P-1,${code},办理中,王五,handler,2026-09-21 09:10,2026-09-22 10:00,`])
    expect(batch).toMatchObject({ total: 1, made: 1, parked: 0 })
    const imported = await caseOf('P-1')
    expect(imported).toMatchObject({ number: 'P-1', state: 'ACCEPTED', channel: 'IMPORT', handlerId: t.staff.handler })
    const [promised] = await t.clocks(imported.id, 'cases.completion')
    expect([local(promised!.startedAt), local(promised!.dueAt)]).toEqual(['2026-09-22 10:00', '2026-10-13 17:30'])
  })

  test('imported again changes nothing, and with news moves the case on', async () => {
    const line = `P-2,${code},办理中,赵六,handler,2026-09-21 09:10,2026-09-22 10:00,`
    await run([line])
    expect(await run([line])).toMatchObject({ made: 0, unchanged: 1 })
    expect(await run([`P-2,${code},已办结,赵六,handler,2026-09-21 09:10,2026-09-22 10:00,2026-09-25 16:00`])).toMatchObject({ followed: 1 })
    const done = await caseOf('P-2')
    expect([done.state, done.result, local(done.completedAt)]).toEqual(['DECIDED', 'GRANTED', '2026-09-25 16:00'])
    expect((await t.clocks(done.id, 'cases.completion')).map(({ state, endedAt }) => [state, local(endedAt)])).toEqual([['MET', '2026-09-25 16:00'], ['MET', '2026-09-25 16:00']])
    expect(await t.store.em().count(Case, { bureauId: t.bureauId, externalNumber: 'P-2' })).toBe(1)
  })

  test('parks what does not fit, with the reasons, and takes the rest in', async () => {
    const batch = await run([
      `P-3,${code},收件,孙七,handler,2026-09-21 09:10,,`,
      'P-4,NOT-THERE,收件,周八,handler,2026-09-21 09:10,,',
      `P-5,${code},已办结,吴九,handler,2026-09-21 09:10,2026-09-20 08:00,2026-09-22 08:00`,
      `P-6,${code},莫名其妙,郑十,handler,2026-09-21 09:10,,`,
    ])
    expect(batch).toMatchObject({ total: 4, made: 1, parked: 3 })
    const parked = await t.store.em().find(ParkedRow, { batchId: batch.id }, { orderBy: { row: 'ASC' } })
    expect(parked.map(({ externalNumber, problems }) => [externalNumber, problems])).toEqual([
      ['P-4', ['第3行 服务事项：没有找到“NOT-THERE”']],
      ['P-5', ['受理时间：早于前一环节的时间']],
      ['P-6', [expect.stringContaining('第5行 办件状态：“莫名其妙”不在可选项中')]],
    ])
  })

  test('lets a parked row be repaired, and only once', async () => {
    const batch = await run(['P-7,NOT-THERE,收件,冯一,handler,2026-09-21 09:10,,'])
    const row = await t.store.em().findOneOrFail(ParkedRow, { batchId: batch.id })
    const repair = (cells: object) => t.graphql<{ repairParkedRow: { repaired: boolean; problems: string[]; rejection: { code: string } | null } }>(
      t.as('efficiency'), 'mutation ($id: ID!, $cells: JSON!) { repairParkedRow(id: $id, cells: $cells) { repaired problems rejection { code } } }', { id: row.id, cells })
    expect((await repair({ 事项编码: 'STILL-NOT' })).repairParkedRow).toMatchObject({ repaired: false, problems: ['第2行 服务事项：没有找到“STILL-NOT”'] })
    expect((await repair({ 事项编码: code })).repairParkedRow).toMatchObject({ repaired: true })
    expect((await caseOf('P-7')).state).toBe('RECEIVED')
    expect((await repair({ 事项编码: code })).repairParkedRow.rejection?.code).toBe('WRONG_STATE')
  })

  test('is refused as a whole when a heading is missing, and nobody else imports', async () => {
    const source = '办件编号,状态\r\nP-8,收件'
    const importing = { office: t.office, acting: t.as('efficiency'), reader: t.store.em().getKysely() }
    await expect(importCases(importing, { source, fileName: 'x.csv', mapping })).rejects.toMatchObject({ rejection: { code: 'MISSING_COLUMN' } })
    expect(await t.refused(t.as('handler'), { record: 'Case', act: 'import', input: {} })).toBe('FORBIDDEN')
  })
})
