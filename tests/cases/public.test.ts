import { beforeAll, describe, expect, test } from 'vitest'
import { Case } from '../../api/domain/cases/index.ts'
import { caseDesk, type Desk } from './desk.ts'

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'])
  item = await t.item()
})

const QUERY = 'query ($code: String!) { caseProgress(trackingCode: $code) { number item department state result dueAt missing supplementBy canBeRated } }'
const progress = async (code: string): Promise<Record<string, unknown> | null> => (await t.graphql<{ caseProgress: Record<string, unknown> | null }>(t.public, QUERY, { code })).caseProgress

describe('whoever holds the tracking code', () => {
  test('follows the case from what is missing to the rating, and learns no name', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.register(item, { materials: [{ name: '登记申请书', copies: 1, pages: 1 }] })
    const code = (await t.case(id)).trackingCode
    await t.on('handler', 'giveOneTimeNotice', id, { missing: [{ name: '章程草案' }, { name: '场所证明' }], supplementBy: '2026-10-20' })
    expect(await progress(code)).toMatchObject({ item: '社会团体成立登记', department: '审批科', state: 'AWAITING_SUPPLEMENT', missing: ['场所证明', '章程草案'], supplementBy: '2026-10-20', dueAt: null })
    await t.on('handler', 'receiveSupplement', id, { materials: [{ name: '章程草案', copies: 1, pages: 1 }, { name: '场所证明', copies: 1, pages: 1 }] })
    await t.on('handler', 'accept', id)
    expect(await progress(` ${code.toLowerCase()} `)).toMatchObject({ state: 'ACCEPTED', dueAt: '2026-10-16T09:30:00.000Z', missing: [], canBeRated: false })
    await t.on('handler', 'grant', id, {})
    expect(await progress(code)).toMatchObject({ state: 'DECIDED', result: 'GRANTED', canBeRated: true })
  })

  test('cannot tell from it whether the case was rated, and nobody of the office reads the code on a screen', async () => {
    const id = await t.accepted(item)
    await t.on('handler', 'grant', id, {})
    const { trackingCode } = await t.case(id)
    await t.act(t.public, { record: 'CaseRating', act: 'rate', idempotencyKey: 'progress-1', input: { trackingCode, grade: 'SATISFIED' } })
    expect(await progress(trackingCode)).toMatchObject({ canBeRated: true })
    const { errors } = await t.raw(t.as('handler'), 'query ($id: ID!) { case(id: $id) { trackingCode } }', { id })
    expect(errors![0]!.message).toContain('Cannot query field')
  })

  test('finds nothing under a wrong code, and the case itself stays closed to the public', async () => {
    expect(await progress('ZZZZZZZZZZZZ')).toBeNull()
    const { errors } = await t.raw(t.public, 'query { cases { items { number } } }')
    expect(errors![0]!.extensions['code']).toBe('UNAUTHENTICATED')
  })
})

describe('a bulk registration', () => {
  const MUTATION = `mutation ($itemId: ID!, $rows: [ImmediateCaseRow!]!, $key: String!) {
    registerImmediateCases(itemId: $itemId, rows: $rows, idempotencyKey: $key) { caseIds rejection { code fields { path } } } }`
  const register = async (rows: object[], key: string, itemId?: string) => (await t.graphql<{ registerImmediateCases: { caseIds: string[]; rejection: { code: string; fields: { path: string }[] } | null } }>(
    t.as('clerk'), MUTATION, { itemId: itemId ?? immediate, rows, key })).registerImmediateCases
  let immediate: string
  beforeAll(async () => { immediate = await t.item({ kind: 'IMMEDIATE' }) })
  const count = (): Promise<number> => t.store.em().count(Case, { itemId: immediate })

  test('makes one case a row, done, and sent again makes none', async () => {
    const rows = [{ applicantName: '甲', phone: '13800000001' }, { applicantName: '乙' }, { applicantName: '丙' }]
    const first = await register(rows, 'bulk-1')
    expect([first.caseIds.length, await count()]).toEqual([3, 3])
    expect(await t.case(first.caseIds[1]!)).toMatchObject({ state: 'DELIVERED', result: 'GRANTED', registeredById: t.staff.clerk })
    expect((await register(rows, 'bulk-1')).caseIds).toEqual(first.caseIds)
    expect(await count()).toBe(3)
  })

  test('makes none when one row is wrong, and names it', async () => {
    const before = await count()
    expect(await register([{ applicantName: '丁' }, { applicantName: ' ' }], 'bulk-2')).toEqual({ caseIds: [], rejection: { code: 'VALIDATION', fields: [{ path: 'rows.1.applicantName' }] } })
    expect((await register([], 'bulk-3')).rejection?.code).toBe('TOO_MANY_ROWS')
    expect((await register([{ applicantName: '戊' }], 'bulk-4', item)).rejection?.code).toBe('NOT_AN_IMMEDIATE_ITEM')
    expect(await count()).toBe(before)
  })
})
