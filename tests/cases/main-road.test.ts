import { beforeAll, describe, expect, test } from 'vitest'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk(['fuxin', 'sample-office'], '2026-09-28 09:00')
  item = await t.item()
})

describe('a case', () => {
  rule(['FX-LIMIT-01d', 'FX-CONDUCT-03i', 'FX-LIMIT-01b'], 'runs on the promised and the statutory limit from its acceptance, over the holiday', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.accepted(item)
    const clocks = await t.clocks(id, 'cases.completion')
    // National Day is off from 1 to 7 October; Saturday 10 October is worked instead.
    expect(clocks.map(({ level, dueAt }) => [level, local(dueAt)])).toEqual([['PROMISED', '2026-10-16 17:30'], ['STATUTORY', '2026-10-30 17:30']])
    expect(clocks[0]!.citation.rules.map((each) => each.id)).toContain('FX-LIMIT-01d')
  })

  test('is registered, accepted, granted, delivered and archived, and each clock ends with its event', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.register(item, { phone: '13800001111' })
    expect(await t.case(id)).toMatchObject({ state: 'RECEIVED', channel: 'WINDOW', handlerId: t.staff.handler, registeredById: t.staff.clerk, departmentId: t.departments.permits })
    await t.on('handler', 'accept', id)
    t.clock('2026-09-30 10:00')
    await t.on('handler', 'grant', id, { issuedNumber: '阜民社证字第1号' })
    expect((await t.clocks(id)).map(({ state }) => state)).toEqual(['MET', 'MET', 'MET'])
    await t.on('clerk', 'deliver', id, { identityShown: true, signedFor: true })
    await t.on('clerk', 'archive', id)
    expect(await t.case(id)).toMatchObject({ state: 'ARCHIVED', result: 'GRANTED' })
    expect(local((await t.case(id)).receivedAt)).toBe('2026-09-28 09:00')
  })

  test('cannot be archived before its result is delivered', async () => {
    const id = await t.accepted(item)
    await t.on('handler', 'grant', id, {})
    expect(await t.refusedOn('handler', 'archive', id)).toBe('DELIVER_FIRST')
  })

  rule('FX-LIMIT-03c', 'is accepted only when every material is there', async () => {
    const id = await t.register(item, { materials: [{ name: '登记申请书', copies: 1, pages: 2 }] })
    expect(await t.refusedOn('handler', 'accept', id)).toBe('MATERIALS_INCOMPLETE')
  })

  test('of another department reads like one that is not there', async () => {
    const id = await t.register(item)
    expect(await t.refusedOn('stranger', 'accept', id)).toBe('NOT_FOUND')
    const { case: seen } = await t.graphql<{ case: unknown }>(t.as('stranger'), 'query ($id: ID!) { case(id: $id) { number } }', { id })
    expect(seen).toBeNull()
  })

  test('shows who applied to those who handle it, and not to the efficiency office', async () => {
    const id = await t.register(item, { phone: '13800002222', idNumber: '210902199001011234' })
    const query = 'query ($id: ID!) { case(id: $id) { number applicant { kind name phone idNumber } } }'
    const { case: own } = await t.graphql<{ case: { applicant: object } }>(t.as('handler'), query, { id })
    expect(own.applicant).toMatchObject({ name: '刘申请', phone: '13800002222', idNumber: '210902199001011234' })
    const { case: other } = await t.graphql<{ case: object }>(t.as('efficiency'), query, { id })
    expect(other).toMatchObject({ applicant: { kind: 'PERSON', name: null, phone: null, idNumber: null } })
  })

  test('keeps the version of the item that it was registered under', async () => {
    const changing = await t.item()
    const id = await t.register(changing)
    const before = (await t.case(id)).itemVersionId
    await t.act(t.as('head'), {
      record: 'ServiceItem', act: 'revise', id: changing,
      input: { name: '改后名称', departmentId: t.departments.permits, legalBasis: '依据', conditions: '条件', procedure: '程序', promisedAmount: 3, signingAmount: 1, signingUnit: 'workday', promisedUnit: 'workday', materials: [{ name: '申请书', originals: 1 }] },
    })
    await t.act(t.as('head'), { record: 'ServiceItem', act: 'publish', id: changing })
    t.clock('2026-11-02 09:00')
    await t.on('handler', 'accept', id)
    expect((await t.case(id)).itemVersionId).toBe(before)
    const [promised] = await t.clocks(id, 'cases.completion')
    expect(promised).toMatchObject({ amount: 10, unit: 'workday' })
    const later = await t.accepted(changing)
    expect((await t.clocks(later, 'cases.completion'))[0]).toMatchObject({ amount: 3, unit: 'workday' })
  })

  test('filed after hours or on a day off counts from the next working day', async () => {
    const binzhou = await caseDesk(['binzhou'], '2026-10-11 20:00')
    const id = await binzhou.register(await binzhou.item(), { channel: 'LETTER' })
    // A Sunday: it counts as filed on Monday the 12th, so the working day for the review is the 13th.
    expect(local((await binzhou.clocks(id, 'cases.acceptanceReview'))[0]!.dueAt)).toBe('2026-10-13 17:30')
  })

  test('has a handler who works for the bureau', async () => {
    const other = await caseDesk([])
    expect(await t.refused(t.as('clerk'), { record: 'Case', act: 'register', input: { itemId: item, applicantName: '刘申请', handlerId: other.staff.handler } })).toBe('NOT_OUR_STAFF')
  })

  test('is found by number, code, name or phone, by those who may see who applied', async () => {
    const id = await t.register(item, { applicantName: '欧阳寻常', phone: '13966667777' })
    const { number, trackingCode } = await t.case(id)
    const found = async (person: 'clerk' | 'stranger' | 'efficiency', text: string): Promise<string[]> =>
      (await t.graphql<{ findCases: { id: string }[] }>(t.as(person), 'query ($text: String!) { findCases(text: $text) { id number } }', { text })).findCases.map((each) => each.id)
    for (const text of [number, trackingCode.toLowerCase(), '欧阳', '13966667777']) expect(await found('clerk', text)).toContain(id)
    expect(await found('efficiency', number)).toContain(id)
    for (const text of [trackingCode, '欧阳', '13966667777']) expect(await found('efficiency', text)).toEqual([])
    for (const text of [number, '欧阳', '%', ' ']) expect(await found('stranger', text)).toEqual([])
  })
})
