import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AccountabilityLead, Card, PointEntry, Sanction, Violation } from '../../api/domain/accountability/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { runAct } from '../../api/kernel/lifecycle/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
beforeAll(async () => { t = await testOffice({ packs: ['fuxin', 'sample-office'] }) })
beforeEach(() => t.clock('2026-09-28 09:00'))

const on = (person: Person, record: string, act: string, id: string | undefined, input?: Record<string, unknown>): Promise<string> => t.act(t.as(person), { record, act, id, input })
const refusedOn = (person: Person, record: string, act: string, id: string | undefined, input?: Record<string, unknown>): Promise<string> => t.refused(t.as(person), { record, act, id, input })
const awaiting = async (person: Person, list: 'cards' | 'sanctions', id: string): Promise<boolean> =>
  (await t.graphql<Record<string, { items: { id: string }[] }>>(t.as(person), `{ ${list}(filter: { awaitsMe: true }, page: { limit: 100 }) { items { id } } }`))[list]!.items.some((each) => each.id === id)

async function signal(): Promise<string> {
  const id = await t.act(t.system, {
    record: 'Signal', act: 'raise',
    input: { matter: '办件超期', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
  })
  await on('handler', 'Signal', 'explain', id, { explanation: '材料流转耽搁，已办理完毕。' })
  return on('efficiency', 'Signal', 'confirm', id, { cause: 'OWN_DELAY', verdict: '经查属实。' })
}
const issue = (signalId: string, colour: string): Promise<string> => on('efficiency', 'Card', 'issue', undefined, { signalId, colour, demand: '限期整改' })

/** A violation found on a card that was answered, and a sanction proposed for it. */
async function proposedOn(card: string): Promise<{ lead: string; sanction: string }> {
  await on('head', 'Card', 'answer', card, { answer: '已整改。' })
  const lead = await on('efficiency', 'AccountabilityLead', 'open', undefined, { matter: '超期', source: 'CARD', sourceId: card, departmentId: t.departments.permits, staffId: t.staff.handler })
  await on('efficiency', 'AccountabilityLead', 'confirm', lead, {
    ground: 'NOTICE_MISSED', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], severity: 'MINOR', approvedBy: 'NOBODY', happenedOn: '2026-09-20', facts: '经查属实。',
    shares: [{ staffId: t.staff.handler, share: 'FULL' }], leadersReviewed: true, toleranceConsidered: true, remedy: '已补办。', organ: 'GENERAL_OFFICE',
  })
  return { lead, sanction: await propose(lead) }
}
const propose = async (lead: string): Promise<string> => on('efficiency', 'Sanction', 'propose', undefined, await proposal(lead))
const proposal = async (lead: string): Promise<Record<string, unknown>> =>
  ({ violationId: (await t.store.em().findOneOrFail(Violation, { leadId: lead })).id, staffId: t.staff.handler, kind: 'CRITICISM', reasons: '情节轻微。' })
async function withdrawn(card: string): Promise<void> {
  await on('handler', 'Card', 'objectTo', card, { objection: '超期系申请人补件所致。' })
  await on('efficiency2', 'Card', 'withdraw', card, { decision: '异议成立。' })
}

describe('a red card on an unanswered yellow one', () => {
  rule(['SO-CARD-03', 'SO-CARD-05'], 'is put before another reviewer when the yellow one is withdrawn; people withdraw it', async () => {
    const of = await signal()
    const yellow = await issue(of, 'YELLOW')
    t.clock('2026-10-09 09:00')
    const red = await issue(of, 'RED')
    expect((await t.find(Card, red)).restsOnId).toBe(yellow)
    await on('efficiency2', 'Card', 'withdraw', yellow, { decision: '黄牌发错。' })
    expect(await t.find(Card, red)).toMatchObject({ state: 'OBJECTED', objection: expect.stringContaining('已撤牌') })
    expect(await t.store.em().findOneOrFail(AuditEntry, { recordId: red, act: 'questionGround' })).toMatchObject({ outcome: 'DONE' })
    expect([await awaiting('efficiency2', 'cards', red), await awaiting('efficiency', 'cards', red)]).toEqual([true, false])
    expect(await refusedOn('efficiency', 'Card', 'withdraw', red, { decision: '撤牌。' })).toBe('ISSUER_REVIEWS')
    await on('efficiency2', 'Card', 'withdraw', red, { decision: '失去依据，撤牌。' })
    expect((await t.find(Card, red)).state).toBe('WITHDRAWN')
  })

  test('stands by itself where the overrun alone calls for it', async () => {
    const id = await t.act(t.system, {
      record: 'Signal', act: 'raise', input: { matter: '法定时限超期', level: 'STATUTORY', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
    })
    await on('handler', 'Signal', 'explain', id, { explanation: '材料流转耽搁。' })
    await on('efficiency', 'Signal', 'confirm', id, { cause: 'OWN_DELAY', verdict: '属实。' })
    expect((await t.find(Card, await issue(id, 'RED'))).restsOnId).toBeNull()
  })
})

describe('what was found on a card that is withdrawn', () => {
  rule('SO-CARD-05', 'a proposed sanction can only be dropped, by those before whom it is put, and none is proposed any more', async () => {
    const card = await issue(await signal(), 'YELLOW')
    const { lead, sanction } = await proposedOn(card)
    expect(await awaiting('leader', 'sanctions', sanction)).toBe(false)
    await withdrawn(card)
    expect((await t.find(AccountabilityLead, lead)).fellAt).toEqual(t.now())
    expect(await refusedOn('efficiency', 'Sanction', 'propose', undefined, await proposal(lead))).toBe('GROUND_GONE')
    expect([await awaiting('leader', 'sanctions', sanction), await awaiting('efficiency', 'sanctions', sanction)]).toEqual([true, false])
    await on('handler', 'Sanction', 'defend', sanction, { defence: '牌已撤。' })
    const { rejection } = await runAct(t.office, t.as('leader'), { record: 'Sanction', act: 'decide', id: sanction, input: { decision: '予以处理。' } })
    expect(rejection).toMatchObject({ code: 'GROUND_GONE', citation: { rules: [{ id: 'SO-CARD-05' }] } })
    await on('leader', 'Sanction', 'drop', sanction, { decision: '失去依据，不予处理。' })
    expect(await awaiting('leader', 'sanctions', sanction)).toBe(false)
  })

  rule('SO-CARD-05', 'a sanction in force is put before those who decide, who take it back with its points and without an appeal', async () => {
    const card = await issue(await signal(), 'YELLOW')
    const { sanction } = await proposedOn(card)
    await on('handler', 'Sanction', 'defend', sanction, { defence: '请求从轻。' })
    await on('leader', 'Sanction', 'decide', sanction, { decision: '予以批评。' })
    expect(await refusedOn('bureauHead', 'Sanction', 'rescind', sanction, { rescission: '撤销。' })).toBe('GROUND_STANDS')
    await on('efficiency', 'Sanction', 'serve', sanction, { manner: 'IN_PERSON' })
    await on('efficiency', 'Sanction', 'enforce', sanction)
    await t.have(PointEntry, { year: 2026, holder: 'PERSON', staffId: t.staff.handler, departmentId: null, claimed: 2, points: 2, sanctionId: sanction, matterId: sanction, state: 'COUNTS' })
    await withdrawn(card)
    expect(await t.find(Sanction, sanction)).toMatchObject({ state: 'IN_FORCE' })
    expect(await awaiting('leader', 'sanctions', sanction)).toBe(true)
    expect(await refusedOn('efficiency', 'Sanction', 'rescind', sanction, { rescission: '撤销。' })).toBe('NOT_YOUR_POWER')
    await on('leader', 'Sanction', 'rescind', sanction, { rescission: '所依据的牌已撤。' })
    expect(await t.find(Sanction, sanction)).toMatchObject({ state: 'REVOKED', rescission: '所依据的牌已撤。' })
    expect(await t.store.em().count(PointEntry, { sanctionId: sanction, state: 'COUNTS' })).toBe(0)
    expect(await awaiting('leader', 'sanctions', sanction)).toBe(false)
  })

  test('a violation is not found while the card is under an objection', async () => {
    const card = await issue(await signal(), 'YELLOW')
    await on('head', 'Card', 'answer', card, { answer: '已整改。' })
    const lead = await on('efficiency', 'AccountabilityLead', 'open', undefined, { matter: '超期', source: 'CARD', sourceId: card })
    await on('handler', 'Card', 'objectTo', card, { objection: '超期系申请人补件所致。' })
    expect(await refusedOn('efficiency', 'AccountabilityLead', 'confirm', lead, {
      ground: 'NOTICE_MISSED', severity: 'MINOR', approvedBy: 'NOBODY', happenedOn: '2026-09-20', facts: '经查属实。', shares: [{ staffId: t.staff.handler, share: 'FULL' }],
    })).toBe('SOURCE_IN_DOUBT')
  })
})
