import { beforeAll, describe, expect, test } from 'vitest'
import { CaseCorrection, ReceivedMaterial } from '../../api/domain/cases/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { caseDesk, type Desk } from './desk.ts'

const FORM = { items: [{ key: 'area', title: { zh: '面积', en: 'Area' }, type: 'INTEGER', required: true }] }

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'], '2026-09-28 09:00')
  item = await t.item({ form: FORM })
})

const registered = (input: object = {}): Promise<string> =>
  t.register(item, { applicantName: '刘申情', phone: '13800001111', idNumber: '210902199001011234', matter: '设立', answers: { area: 100 }, ...input })
const APPLICANT = 'query ($id: ID!) { case(id: $id) { matter answers applicant { name phone idNumber } history { act fields } } }'
interface Read { case: { matter: string; answers: object; applicant: { name: string; phone: string | null; idNumber: string | null }; history: { act: string; fields: string[] }[] } }
const read = (id: string): Promise<Read> => t.graphql<Read>(t.as('handler'), APPLICANT, { id })
const begin = async (person: 'handler' | 'efficiency', id: string) => (await t.graphql<{ actBeginning: Record<string, unknown> | null }>(
  t.as(person), 'query ($id: ID!) { actBeginning(act: "correctCase", record: "Case", id: $id) }', { id })).actBeginning
const RIGHT = { reason: '录入笔误', applicantName: '刘申请', phone: '13800002222', idNumber: '210902199001011234' }

describe('the registration of a case', () => {
  test('is corrected with a reason, and found by what is right from then on', async () => {
    const id = await registered()
    await t.on('clerk', 'correct', id, { ...RIGHT, matter: '设立登记', answers: { area: 120 } })
    const { case: now } = await read(id)
    expect(now).toMatchObject({ matter: '设立登记', answers: { area: 120 }, applicant: { name: '刘申请', phone: '13800002222', idNumber: '210902199001011234' } })
    const find = async (text: string) => (await t.graphql<{ findCases: { id: string }[] }>(t.as('clerk'), 'query ($text: String!) { findCases(text: $text) { id } }', { text })).findCases.map((each) => each.id)
    expect(await find('13800002222')).toContain(id)
    expect(await find('13800001111')).not.toContain(id)
  })

  test('keeps what stood there before, for those who see applicants; the log has the fields alone', async () => {
    const id = await registered()
    await t.on('clerk', 'correct', id, RIGHT)
    const [kept] = await t.store.em().find(CaseCorrection, { caseId: id })
    expect(kept).toMatchObject({ reason: '录入笔误', corrected: ['applicantName', 'phone'], applicantName: '刘申情', phone: '13800001111', idNumber: null, correctedById: t.staff.clerk })
    const asked = 'query ($id: ID!) { case(id: $id) { corrections { reason corrected applicantName phone } } }'
    const { case: seen } = await t.graphql<{ case: { corrections: object[] } }>(t.as('efficiency'), asked, { id })
    expect(seen.corrections).toEqual([{ reason: '录入笔误', corrected: ['applicantName', 'phone'], applicantName: null, phone: null }])
    const [entry] = await t.store.em().find(AuditEntry, { recordId: id, act: 'correct' })
    expect(entry!.fields).toEqual(['applicantName', 'phone'])
    expect(JSON.stringify(entry)).not.toMatch(/刘申|1380000/)
  })

  test('begins with what stands there, for those who see applicants', async () => {
    const id = await registered()
    expect(await begin('handler', id)).toMatchObject({ applicantName: '刘申情', phone: '13800001111', idNumber: '210902199001011234', matter: '设立', answers: { area: 100 } })
    expect(await begin('efficiency', id)).toBeNull()
    expect(await t.refusedOn('handler', 'correct', id, { ...(await begin('handler', id)), reason: '看一看' })).toBe('NOTHING_CORRECTED')
  })

  test('wants a reason and a name; what is sent empty is taken out, what is left out stays', async () => {
    const id = await registered()
    expect(await t.refusedOn('handler', 'correct', id, { applicantName: '刘申请' })).toBe('VALIDATION')
    expect(await t.refusedOn('handler', 'correct', id, { reason: '笔误', applicantName: '' })).toBe('VALIDATION')
    expect(await t.refusedOn('handler', 'correct', id, { ...RIGHT, answers: { area: '很大' } })).toBe('VALIDATION')
    await t.on('handler', 'correct', id, { reason: '号码有误', applicantName: '刘申情', phone: null })
    expect((await read(id)).case).toMatchObject({ matter: '设立', applicant: { phone: null, idNumber: '210902199001011234' } })
  })

  test('is corrected by who has the case in hand, also once it is decided, and not when it is on file', async () => {
    const id = await registered()
    await t.on('handler', 'accept', id)
    expect(await t.refusedOn('clerk', 'correct', id, RIGHT)).toBe('NOT_YOUR_CASE')
    await t.on('handler', 'grant', id, {})
    await t.on('handler', 'correct', id, RIGHT)
    await t.on('handler', 'deliver', id, {})
    await t.on('handler', 'archive', id)
    expect(await t.refusedOn('handler', 'correct', id, { ...RIGHT, phone: '13800003333' })).toBe('WRONG_STATE')
  })
})

describe('papers that come after the registration', () => {
  test('are added to the receipt without a notice, and complete it', async () => {
    const id = await registered({ materials: [{ name: '登记申请书', copies: 1, pages: 2 }, { name: '场所证明', copies: 1, pages: 1 }] })
    expect(await t.refusedOn('handler', 'accept', id)).toBe('MATERIALS_INCOMPLETE')
    await t.on('clerk', 'addMaterials', id, { materials: [{ name: '章程草案', pages: 12 }] })
    const papers = await t.store.em().find(ReceivedMaterial, { caseId: id }, { orderBy: { place: 'ASC' } })
    expect(papers.map(({ name, place, supplementId, requirementId }) => [name, place, supplementId ?? null, Boolean(requirementId)])).toEqual([
      ['登记申请书', 1, null, true], ['场所证明', 2, null, true], ['章程草案', 3, null, true],
    ])
    await t.on('handler', 'accept', id)
    expect(await t.refusedOn('handler', 'addMaterials', id, { materials: [{ name: '补充说明' }] })).toBe('WRONG_STATE')
  })

  test('and corrections are offered on the desk', async () => {
    const id = await registered()
    const { case: desk } = await t.graphql<{ case: { availableActs: { name: string; label: string; allowed: boolean }[] } }>(
      t.as('clerk'), 'query ($id: ID!) { case(id: $id) { availableActs { name label allowed } } }', { id })
    expect(desk.availableActs).toEqual(expect.arrayContaining([
      { name: 'correctCase', label: '更正登记信息', allowed: true }, { name: 'addCaseMaterials', label: '补收材料', allowed: true },
    ]))
  })
})
