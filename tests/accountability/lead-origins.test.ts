import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AccountabilityLead } from '../../api/domain/accountability/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

let t: TestOffice
let signal: string

const efficiency = (record: string, act: string, id: string | undefined, input: Record<string, unknown>): Promise<string> => t.act(t.as('efficiency'), { record, act, id, input })
const opening = (source: string, sourceId?: string, more: Record<string, unknown> = {}) =>
  ({ record: 'AccountabilityLead', act: 'open', input: { matter: '办件超期', source, sourceId, departmentId: t.departments.permits, staffId: t.staff.handler, ...more } })
const open = (source: string, sourceId?: string, more?: Record<string, unknown>): Promise<string> => t.act(t.as('efficiency'), opening(source, sourceId, more))
const refused = (source: string, sourceId?: string, more?: Record<string, unknown>): Promise<string> => t.refused(t.as('efficiency'), opening(source, sourceId, more))
const card = (act: string, id: string, input: Record<string, unknown>, person: 'head' | 'efficiency2' = 'head'): Promise<string> =>
  t.act(t.as(person), { record: 'Card', act, id, input })
const issue = (): Promise<string> => efficiency('Card', 'issue', undefined, { signalId: signal, colour: 'YELLOW', demand: '限期整改' })

async function confirm(): Promise<void> {
  await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id: signal, input: { explanation: '材料流转耽搁。' } })
  await efficiency('Signal', 'confirm', signal, { cause: 'OWN_DELAY', verdict: '属实。' })
}

beforeAll(async () => { t = await testOffice({ packs: ['fuxin', 'sample-office'] }) })
beforeEach(async () => {
  t.clock('2026-09-28 09:00')
  signal = await t.act(t.system, {
    record: 'Signal', act: 'raise',
    input: { matter: '办件超期', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
  })
})

describe('a lead rests', () => {
  test('on a signal only when it was confirmed', async () => {
    expect(await refused('SIGNAL', signal)).toBe('SOURCE_DOES_NOT_STAND')
    await confirm()
    await expect(open('SIGNAL', signal)).resolves.toBeTruthy()
  })

  test('on a card only when it was answered or kept, or nobody can object any more', async () => {
    await confirm()
    const yellow = await issue()
    expect(await refused('CARD', yellow)).toBe('SOURCE_DOES_NOT_STAND')
    expect(await refused('SIGNAL', signal)).toBe('SOURCE_DOES_NOT_STAND')
    await card('objectTo', yellow, { objection: '超期系申请人补件所致。' })
    t.clock('2026-10-12 09:00')
    expect(await refused('CARD', yellow)).toBe('SOURCE_DOES_NOT_STAND')
    await card('keep', yellow, { decision: '维持。' }, 'efficiency2')
    await expect(open('CARD', yellow)).resolves.toBeTruthy()
  })

  test('on a card that was left alone until the time to object was over', async () => {
    await confirm()
    const yellow = await issue()
    t.clock('2026-10-12 09:00')
    await expect(open('CARD', yellow)).resolves.toBeTruthy()
  })

  test('never on a card that was withdrawn, nor on its signal', async () => {
    await confirm()
    const yellow = await issue()
    await card('objectTo', yellow, { objection: '超期系申请人补件所致。' })
    await card('withdraw', yellow, { decision: '撤牌。' }, 'efficiency2')
    expect(await refused('CARD', yellow)).toBe('SOURCE_DOES_NOT_STAND')
    expect(await refused('SIGNAL', signal)).toBe('SOURCE_DOES_NOT_STAND')
  })

  test('once on a matter, of which a signal and its card are one; again only after a dismissal', async () => {
    await confirm()
    const yellow = await issue()
    await card('answer', yellow, { answer: '已整改。' })
    const lead = await open('CARD', yellow)
    expect(await refused('CARD', yellow)).toBe('LEAD_EXISTS')
    expect(await refused('SIGNAL', signal)).toBe('LEAD_EXISTS')
    await efficiency('AccountabilityLead', 'dismiss', lead, { finding: '证据不足。' })
    await expect(open('SIGNAL', signal)).resolves.toBeTruthy()
  })

  test('on what a person states where there is no record, and never on nothing', async () => {
    expect(await refused('OTHER')).toBe('LEAD_WITHOUT_FACTS')
    expect(await refused('ATTENDANCE', undefined, { facts: '  ' })).toBe('LEAD_WITHOUT_FACTS')
    expect(await refused('CASE', t.bureauId)).toBe('LEAD_WITHOUT_FACTS')
    expect(await refused('CASE', t.bureauId, { facts: '属实。' })).toBe('SOURCE_DOES_NOT_STAND')
    expect(await refused('COMPLAINT')).toBe('SOURCE_DOES_NOT_STAND')
    expect(await refused('FINDING', t.bureauId)).toBe('SOURCE_DOES_NOT_STAND')
    const lead = await open('OTHER', undefined, { facts: '9月25日上午，窗口无人值守四十分钟，监控为证。' })
    expect((await t.find(AccountabilityLead, lead)).facts).toContain('无人值守')
  })

  test('on people of the bureau', async () => {
    const other = await testOffice()
    expect(await refused('OTHER', undefined, { facts: '属实。', staffId: other.staff.handler })).toMatch(/NOT_OUR_STAFF|VALIDATION/)
  })
})

test('a lead is never checked by the person concerned', async () => {
  const own = await open('OTHER', undefined, { facts: '监控为证。', staffId: t.staff.efficiency })
  const dismissing = { record: 'AccountabilityLead', act: 'dismiss', id: own, input: { finding: '不予追究。' } }
  expect(await t.refused(t.as('efficiency'), dismissing)).toBe('OWN_LEAD')
  await expect(t.act(t.as('efficiency2'), dismissing)).resolves.toBeTruthy()
})
