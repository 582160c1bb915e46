import { beforeAll, describe, expect, test } from 'vitest'
import { Applicant, Case, CaseCorrection, provincialCases, SpecialProcedure } from '../../api/domain/cases/index.ts'
import { lookupWithin, parseImport, problemText, readTable, type ColumnMapping, type ImportedRow } from '../../api/kernel/exchange/index.ts'
import { Rejected } from '../../api/kernel/lifecycle/index.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let code: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'], '2026-09-28 09:00')
  const item = await t.item({ source: 'PROVINCIAL' })
  code = (await t.graphql<{ serviceItem: { code: string } }>(t.as('head'), 'query ($id: ID!) { serviceItem(id: $id) { code } }', { id: item })).serviceItem.code
})

const HEAD = '办件编号,事项编码,状态,申请人,经办人工号,收件时间,受理时间,办结时间'
const MAPPING: ColumnMapping = {
  columns: {
    办件编号: 'externalNumber', 事项编码: 'itemId', 状态: 'status', 申请人: 'applicantName', 经办人工号: 'handlerId', 收件时间: 'receivedAt', 受理时间: 'acceptedAt',
    办结时间: 'completedAt',
  },
  values: { status: { 办理中: 'ACCEPTED', 已办结: 'GRANTED', 收件: 'RECEIVED' } },
}

async function read(...lines: string[]): Promise<ImportedRow[]> {
  const { fields, keys } = provincialCases
  const lookup = lookupWithin(t.store.em().getKysely(), t.as('efficiency'))
  return (await parseImport(await readTable([HEAD, ...lines].join('\r\n')), { fields, keys, mapping: MAPPING, lookup })).rows
}

/** What becomes of each row of a nightly file, as the import's job does it. */
async function run(...lines: string[]): Promise<(string | string[])[]> {
  const acting = t.as('efficiency')
  const rows = await read(...lines)
  const outcomes: (string | string[])[] = []
  for (const row of rows) {
    if (row.problems.length > 0) outcomes.push(row.problems.map((problem) => problemText(problem, 'zh')))
    else {
      outcomes.push(await t.store.transaction((em) => provincialCases.write({ office: t.office, em, acting, now: t.now() }, row.values)).then(
        ({ known }) => (known ? 'KNOWN' : 'MADE'),
        (error: unknown) => (error instanceof Rejected ? error.rejection.fields.map(({ path, code: why }) => `${path} ${why}`) : Promise.reject(error)),
      ))
    }
  }
  return outcomes
}
const caseOf = (externalNumber: string): Promise<Case> => t.store.em().findOneOrFail(Case, { bureauId: t.bureauId, externalNumber })

describe('a provincial export', () => {
  test('becomes cases whose clocks run on the times that the province gives', async () => {
    expect(await run(`P-1,${code},办理中,王五,handler,2026-09-21 09:10,2026-09-22 10:00,`)).toEqual(['MADE'])
    const imported = await caseOf('P-1')
    expect(imported).toMatchObject({ number: 'P-1', state: 'ACCEPTED', channel: 'IMPORT', handlerId: t.staff.handler })
    const [promised] = await t.clocks(imported.id, 'cases.completion')
    expect([local(promised!.startedAt), local(promised!.dueAt)]).toEqual(['2026-09-22 10:00', '2026-10-13 17:30'])
  })

  test('imported again changes nothing, and with news moves the case on', async () => {
    const line = `P-2,${code},办理中,赵六,handler,2026-09-21 09:10,2026-09-22 10:00,`
    expect([await run(line), await run(line)]).toEqual([['MADE'], ['KNOWN']])
    const { version } = await caseOf('P-2')
    await run(line)
    expect((await caseOf('P-2')).version).toBe(version)
    expect(await run(`P-2,${code},已办结,赵六,handler,2026-09-21 09:10,2026-09-22 10:00,2026-09-25 16:00`)).toEqual(['KNOWN'])
    const done = await caseOf('P-2')
    expect([done.state, done.result, local(done.completedAt)]).toEqual(['DECIDED', 'GRANTED', '2026-09-25 16:00'])
    expect((await t.clocks(done.id, 'cases.completion')).map(({ state, endedAt }) => [state, local(endedAt)])).toEqual([['MET', '2026-09-25 16:00'], ['MET', '2026-09-25 16:00']])
    expect(await t.store.em().count(Case, { bureauId: t.bureauId, externalNumber: 'P-2' })).toBe(1)
  })

  test('is told in the dry run where a new case contradicts itself in its times', async () => {
    await run(`P-40,${code},办理中,王五,handler,2026-09-21 09:10,2026-09-22 10:00,`)
    const rows = await read(
      `P-41,${code},已办结,吴九,handler,2026-09-21 09:10,2026-09-20 08:00,2026-09-22 08:00`, `P-42,${code},收件,孙七,handler,2026-09-21 09:10,,`,
      `P-40,${code},办理中,王五,handler,2026-09-21 09:10,2026-09-20 10:00,`,
    )
    await t.store.transaction((em) => provincialCases.check!({ office: t.office, em, acting: t.as('efficiency'), now: t.now() }, rows))
    expect(rows.map(({ problems }) => problems.map((problem) => problemText(problem, 'zh')))).toEqual([['第2行 受理时间：早于前一环节的时间'], [], []])
  })

  test('says of each row what is wrong with it, and takes the rest in', async () => {
    expect(await run(
      `P-3,${code},收件,孙七,handler,2026-09-21 09:10,,`,
      'P-4,NOT-THERE,收件,周八,handler,2026-09-21 09:10,,',
      `P-5,${code},已办结,吴九,handler,2026-09-21 09:10,2026-09-20 08:00,2026-09-22 08:00`,
      `P-6,${code},莫名其妙,郑十,handler,2026-09-21 09:10,,`,
    )).toEqual(['MADE', ['第3行 服务事项：没有找到“NOT-THERE”'], ['acceptedAt TIMES_OUT_OF_ORDER'], [expect.stringContaining('第5行 办件状态：“莫名其妙”不在可选项中')]])
  })

  test('does not take a case back to where it was', async () => {
    await run(`P-7,${code},办理中,冯一,handler,2026-09-21 09:10,2026-09-22 10:00,`)
    expect(await run(`P-7,${code},收件,冯一,handler,2026-09-21 09:10,,`)).toEqual([['acceptedAt STATUS_WENT_BACK']])
    expect((await caseOf('P-7')).state).toBe('ACCEPTED')
    expect(await run(`P-7,${code},已办结,冯一,handler,2026-09-21 09:10,2026-09-23 10:00,2026-09-24 10:00`)).toEqual([['acceptedAt TIME_CHANGED']])
  })

  test('of an item that the office takes in itself is not the province\'s', async () => {
    const own = await t.item()
    const { code: ownCode } = (await t.graphql<{ serviceItem: { code: string } }>(t.as('head'), 'query ($id: ID!) { serviceItem(id: $id) { code } }', { id: own })).serviceItem
    expect(await run(`P-20,${ownCode},收件,孙七,handler,2026-09-21 09:10,,`)).toEqual([['itemId LOCAL_ITEM']])
  })

  test('is not typed in again by hand, unless a reason is given', async () => {
    const { itemId } = await caseOf('P-1')
    const register = (input: object) => ({ record: 'Case', act: 'register', input: { itemId, applicantName: '刘申请', ...input } })
    expect(await t.refused(t.as('clerk'), register({}))).toBe('PROVINCIAL_ITEM')
    const id = await t.act(t.as('clerk'), register({ offPlatformReason: '省平台故障' }))
    expect((await t.case(id)).offPlatformReason).toBe('省平台故障')
  })

  test('can be pushed case by case, over and over', async () => {
    const { itemId: item } = await caseOf('P-1')
    const push = async (input: object) => (await t.graphql<{ pushProvincialCase: { known: boolean; case: { state: string } | null; rejection: { code: string } | null } }>(
      t.as('efficiency'), 'mutation ($input: ImportedCaseInput!) { pushProvincialCase(input: $input) { known case { number state } rejection { code fields { path } } } }',
      { input: { externalNumber: 'P-9', itemId: item, applicantName: '陈二', handlerId: t.staff.handler, receivedAt: '2026-09-21T01:10:00Z', ...input } })).pushProvincialCase
    const accepted = { status: 'ACCEPTED', acceptedAt: '2026-09-22T02:00:00Z' }
    expect(await push(accepted)).toMatchObject({ known: false, case: { number: 'P-9', state: 'ACCEPTED' } })
    expect(await push(accepted)).toMatchObject({ known: true })
    expect(await push({ ...accepted, status: 'GRANTED', completedAt: '2026-09-23T02:00:00Z' })).toMatchObject({ known: true, case: { state: 'DECIDED' } })
    const procedure = (from: string, to: string | null): object => ({ externalNumber: 'P-10', ...accepted, status: to ? 'ACCEPTED' : 'SUSPENDED', suspendedAt: `2026-09-${from}T02:00:00Z`, resumedAt: to && `2026-09-${to}T02:00:00Z` })
    for (const input of [procedure('23', null), procedure('23', '24'), procedure('25', null), procedure('25', '26')]) expect(await push(input)).toMatchObject({ rejection: null })
    expect(await push(procedure('26', null))).toMatchObject({ rejection: { fields: [{ path: 'suspendedAt' }] } })
    const procedures = await t.store.em().find(SpecialProcedure, { caseId: (await caseOf('P-10')).id }, { orderBy: { startedAt: 'ASC' } })
    expect(procedures.map(({ startedAt, endedAt }) => [local(startedAt), local(endedAt)])).toEqual([['2026-09-23 10:00', '2026-09-24 10:00'], ['2026-09-25 10:00', '2026-09-26 10:00']])
    expect(await push({ ...accepted, status: 'GRANTED' })).toMatchObject({ case: null, rejection: { code: 'VALIDATION' } })
  })

  test('is corrected by the province alone in what the province tells of it, and here in the rest', async () => {
    const line = (name: string): string => `P-30,${code},办理中,${name},handler,2026-09-21 09:10,2026-09-22 10:00,`
    await run(line('冯二'))
    const { id } = await caseOf('P-30')
    expect(await t.refusedOn('handler', 'correct', id, { reason: '笔误', applicantName: '冯三' })).toBe('VALIDATION')
    await t.on('handler', 'correct', id, { reason: '补登地址', applicantName: '冯二', address: '解放街1号' })
    expect(await run(line('冯三'))).toEqual(['KNOWN'])
    const { version, applicantId, state } = await caseOf('P-30')
    expect([state, await t.store.em().findOneOrFail(Applicant, applicantId)]).toMatchObject(['ACCEPTED', { name: '冯三', address: '解放街1号' }])
    const kept = await t.store.em().find(CaseCorrection, { caseId: id }, { orderBy: { id: 'ASC' } })
    expect(kept.map(({ corrected, applicantName }) => [corrected, applicantName])).toEqual([[['address'], null], [['applicantName'], '冯二']])
    await run(line('冯三'))
    expect((await caseOf('P-30')).version).toBe(version)
  })

  test('is imported by the efficiency office alone', async () => {
    expect(await t.refused(t.as('handler'), { record: 'Case', act: 'import', input: {} })).toBe('FORBIDDEN')
  })
})
