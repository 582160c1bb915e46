import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Case } from '../../api/domain/cases/index.ts'
import { ServiceItem } from '../../api/domain/catalogue/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { ImportBatch, ImportMapping, ImportRow } from '../../api/kernel/exchange/index.ts'
import { StoreRefusal } from '../../api/kernel/store/index.ts'
import { importByOperator, importTold } from '../../api/server/import-by-operator.ts'
import { caseDesk, type Desk } from '../cases/desk.ts'

const MAPPING = '省平台办件（夜间）'
let t: Desk
let elsewhere: Desk
let folder: string
let code: string
let mappingId: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-import-'))
  t = await caseDesk([], '2026-09-28 02:30')
  elsewhere = await caseDesk([], '2026-09-28 02:30')
  code = (await t.find(ServiceItem, await t.item({ source: 'PROVINCIAL' }))).code
  mappingId = (await t.have(ImportMapping, mappingOf(t))).id
})
afterAll(() => rmSync(folder, { recursive: true }))

const mappingOf = ({ bureauId }: Desk): object => ({
  bureauId, name: MAPPING, kind: 'cases.provincial', columns: { 编号: 'externalNumber', 事项: 'itemId', 状态: 'status', 申请人: 'applicantName', 收件: 'receivedAt' },
  values: { status: { 已申请: 'RECEIVED' } }, constants: null,
})
const fileOf = (...lines: string[]): string => {
  const path = join(folder, '省平台.csv')
  writeFileSync(path, lines.join('\r\n'))
  return path
}
const HEAD = '编号,事项,状态,申请人,收件'
const imported = (...args: string[]) => importByOperator(t, args)
const refusal = (...args: string[]): Promise<string> =>
  imported(...args).then(() => 'not refused', (error: unknown) => (error instanceof StoreRefusal ? error.message : Promise.reject(error)))

describe('the nightly import', () => {
  test('stores what fits in the bureau of the mapping and parks the rest, as the system', async () => {
    const path = fileOf(HEAD, `N-1,${code},已申请,王五,2026-09-25 09:10`, 'N-2,没有的事项,已申请,赵六,2026-09-25 09:10')
    const done = await imported('cases.provincial', MAPPING, path)
    expect(done).toEqual({ stored: 1, parked: 1, refused: 0, problems: [] })
    expect(importTold(done)).toEqual(['入库 1 行，待修正 1 行，未接收 0 行 / 1 stored, 1 parked, 0 refused'])
    const { id } = await t.store.em().findOneOrFail(Case, { bureauId: t.bureauId, externalNumber: 'N-1' })
    const batches = await t.store.em().find(ImportBatch, { bureauId: t.bureauId })
    expect(batches).toMatchObject([{ state: 'DONE', total: 2, made: 1, known: 0, parked: 1, importedBy: '系统', fileName: '省平台.csv', content: null }])
    expect(await t.store.em().count(ImportRow, { batchId: batches[0]!.id, state: 'PARKED' })).toBe(1)
    const said = await t.store.em().find(AuditEntry, { recordId: { $in: [id, batches[0]!.id] } }, { orderBy: { sequence: 'ASC' } })
    expect(said.map(({ act, actorKind, chain }) => [act, actorKind, chain])).toEqual([['import', 'SYSTEM', t.bureauId], ['import', 'SYSTEM', t.bureauId]])
    expect(await imported('cases.provincial', MAPPING, path)).toMatchObject({ stored: 1, parked: 1 })
    expect(await t.store.em().count(Case, { bureauId: t.bureauId, externalNumber: 'N-1' })).toBe(1)
  })

  test('refuses a file whose headings do not fit, says why, and notes it', async () => {
    const done = await imported('cases.provincial', MAPPING, fileOf('编号,事项,状态,申请人', `N-3,${code},已申请,王五`))
    expect(done).toMatchObject({ stored: 0, problems: [{ code: 'MISSING_COLUMN' }] })
    expect(importTold(done)[1]).toContain('“收件”')
    const [noted] = await t.store.em().find(AuditEntry, { chain: t.bureauId, act: 'import', outcome: 'REJECTED' })
    expect(noted).toMatchObject({ actorKind: 'SYSTEM', code: 'IMPORT_REFUSED', recordType: 'ImportBatch' })
  })

  test('refuses in words what it does not know', async () => {
    const path = fileOf(HEAD, `N-4,${code},已申请,王五,2026-09-25 09:10`)
    expect(await refusal('cases.provincial', MAPPING)).toContain('import <kind> <mapping> <file>')
    expect(await refusal('cases.nothing', MAPPING, path)).toContain('cases.provincial')
    expect(await refusal('plain.departments', MAPPING, path)).toContain('cases.provincial')
    expect(await refusal('cases.provincial', '没有', path)).toContain('There is no mapping “没有”')
    expect(await refusal('cases.provincial', MAPPING, join(folder, 'none.csv'))).toContain('ENOENT')
    expect(await refusal('cases.provincial', MAPPING, folder)).toContain('EISDIR')
    expect(await refusal('cases.provincial', MAPPING, fileOf(''))).toContain('The file holds no data')
  })

  test('wants the id of a mapping whose name several bureaus use', async () => {
    const other = await elsewhere.have(ImportMapping, mappingOf(elsewhere))
    const path = fileOf(HEAD, `N-5,${code},已申请,王五,2026-09-25 09:10`)
    expect(await refusal('cases.provincial', MAPPING, path)).toMatch(new RegExp(`${mappingId}[\\s\\S]*|${other.id}`))
    expect(await imported('cases.provincial', mappingId, path)).toMatchObject({ stored: 1 })
    // Whose mapping it is decides whose items count: this one's code is not the other's.
    expect(await imported('cases.provincial', other.id, path)).toMatchObject({ stored: 0, parked: 1 })
  })
})
