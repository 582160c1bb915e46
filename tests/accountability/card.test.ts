import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { AccountabilityLead, Card, Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { AuditEntry } from '../../api/kernel/audit/index.ts'
import { runAct } from '../../api/kernel/lifecycle/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { Obligation, sweep } from '../../api/kernel/obligations/index.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
let signal: string

beforeAll(async () => { t = await testOffice({ packs: ['fuxin', 'sample-office'] }) })
beforeEach(async () => {
  t.clock('2026-09-28 09:00')
  signal = await confirmed('PROMISED')
})

async function confirmed(level: string): Promise<string> {
  const id = await t.act(t.system, {
    record: 'Signal', act: 'raise',
    input: { matter: '办件超期', level, departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId },
  })
  await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id, input: { explanation: '材料流转耽搁，已办理完毕。' } })
  return t.act(t.as('efficiency'), { record: 'Signal', act: 'confirm', id, input: { cause: 'OWN_DELAY', verdict: '经查属实。' } })
}
const issueFor = (signalId: string, colour: string) => ({ record: 'Card', act: 'issue', input: { signalId, colour, demand: '限期整改' } })
const issue = (colour = 'YELLOW'): Promise<string> => t.act(t.as('efficiency'), issueFor(signal, colour))
const on = (person: Person, act: string, id: string, input: object): Promise<string> => t.act(t.as(person), { record: 'Card', act, id, input: input as Record<string, unknown> })
const refusedOn = (person: Person, act: string, id: string, input: object): Promise<string> =>
  t.refused(t.as(person), { record: 'Card', act, id, input: input as Record<string, unknown> })
const clock = (id: string, provision: string): Promise<Obligation> => t.store.em().findOneOrFail(Obligation, { subjectId: id, provision: `accountability.${provision}` })

describe('a card', () => {
  rule(['SO-CARD-02', 'SO-CARD-03'], 'overrunning the promised limit brings a yellow card, the statutory one a red card', async () => {
    expect(await t.refused(t.as('efficiency'), issueFor(signal, 'RED'))).toBe('NOT_THIS_CARD')
    expect((await t.find(Card, await issue())).colour).toBe('YELLOW')
    const statutory = await confirmed('STATUTORY')
    const { rejection } = await runAct(t.office, t.as('efficiency'), issueFor(statutory, 'YELLOW'))
    expect(rejection?.fields).toMatchObject([{ path: 'colour', facts: { cards: '红牌' } }])
    expect(await t.refused(t.as('efficiency'), issueFor(statutory, 'YELLOW'))).toBe('NOT_THIS_CARD')
    expect((await t.find(Card, await t.act(t.as('efficiency'), issueFor(statutory, 'RED')))).colour).toBe('RED')
  })

  rule('SO-CARD-02', 'is issued by people of the efficiency office only, and once', async () => {
    expect(await t.refused(t.as('head'), issueFor(signal, 'YELLOW'))).toBe('FORBIDDEN')
    expect(await t.refused(t.system, issueFor(signal, 'YELLOW'))).toBe('FORBIDDEN')
    await issue()
    expect(await t.refused(t.as('efficiency'), issueFor(signal, 'YELLOW'))).toBe('CARD_STANDS')
  })

  rule(['SO-CARD-02', 'SO-CARD-03'], 'is issued by the office whose place it is: holding that office for another department is not enough', async () => {
    const elsewhere = t.as('handler', { grants: [...t.as('handler').grants, { role: 'EFFICIENCY_OFFICE', bureauId: t.bureauId, departmentId: t.departments.relief }] })
    expect(await t.refused(elsewhere, issueFor(signal, 'YELLOW'))).toBe('NOT_YOUR_POWER')
    const here = t.as('handler', { grants: [...t.as('handler').grants, { role: 'EFFICIENCY_OFFICE', bureauId: t.bureauId, departmentId: t.departments.permits }] })
    await expect(t.act(here, issueFor(signal, 'YELLOW'))).resolves.toBeTruthy()
  })

  rule('SO-CARD-03', 'a yellow one is answered within 3 working days; unanswered by then, and not before, a red one may follow', async () => {
    const yellow = await issue()
    expect((await clock(yellow, 'cardAnswer')).dueAt?.toISOString()).toBe('2026-10-08T09:30:00.000Z')
    t.clock('2026-10-08 17:30')
    expect(await t.refused(t.as('efficiency'), issueFor(signal, 'RED'))).toBe('NOT_THIS_CARD')
    t.clock('2026-10-09 09:00')
    expect((await t.find(Card, await issue('RED'))).colour).toBe('RED')
    await on('head', 'answer', yellow, { answer: '已补办并更换责任人。' })
    expect(await t.find(Card, yellow)).toMatchObject({ state: 'ANSWERED', answer: '已补办并更换责任人。' })
    expect((await clock(yellow, 'cardAnswer')).state).toBe('MET_LATE')
  })

  rule('SO-CARD-03', 'the signal that an unanswered yellow card raises can be answered with the red one', async () => {
    const yellow = await issue()
    t.clock('2026-10-09 09:00')
    await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))
    const raised = await t.store.em().findOneOrFail(Signal, { subjectId: yellow })
    await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id: raised.id, input: { explanation: '未注意回告期限。' } })
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'confirm', id: raised.id, input: { cause: 'OWN_DELAY', verdict: '属实。' } })
    expect((await t.find(Card, await t.act(t.as('efficiency'), issueFor(raised.id, 'RED')))).colour).toBe('RED')
  })

  test('is told to the person and the head of the department', async () => {
    const card = await issue()
    const told = await t.store.em().find(Notification, { subjectId: card, kind: 'cards.issued' })
    expect(told.map(({ recipientId }) => recipientId).sort()).toEqual([t.staff.handler, t.staff.head].sort())
  })

  test('answered, is not followed by a red one', async () => {
    await on('head', 'answer', await issue(), { answer: '已整改。' })
    t.clock('2026-10-09 09:00')
    expect(await t.refused(t.as('efficiency'), issueFor(signal, 'RED'))).toBe('NOT_THIS_CARD')
  })

  test('of another department is not there for others', async () => {
    expect(await refusedOn('otherHead', 'answer', await issue(), { answer: '与我无关。' })).toBe('NOT_FOUND')
  })
})

describe('an objection to a card', () => {
  rule('SO-CARD-05', 'is raised within 5 working days and reviewed by somebody else than the issuer', async () => {
    const card = await issue()
    expect((await clock(card, 'cardObjection')).dueAt?.toISOString()).toBe('2026-10-10T09:30:00.000Z')
    await on('handler', 'objectTo', card, { objection: '超期系申请人补件所致。' })
    expect(await refusedOn('efficiency', 'withdraw', card, { decision: '撤牌。' })).toBe('ISSUER_REVIEWS')
    await on('efficiency2', 'withdraw', card, { decision: '异议成立，撤牌。' })
    expect(await t.find(Card, card)).toMatchObject({ state: 'WITHDRAWN', decision: '异议成立，撤牌。' })
    expect((await clock(card, 'cardObjection')).state).toBe('MET')
  })

  rule('SO-CARD-05', 'after 5 working days is too late', async () => {
    const card = await issue()
    t.clock('2026-10-12 09:00')
    expect(await refusedOn('handler', 'objectTo', card, { objection: '超期系申请人补件所致。' })).toBe('OBJECTION_TOO_LATE')
  })

  rule('SO-CARD-05', 'that is upheld takes back what rests on the card: an open lead is dismissed, as an act of its own', async () => {
    const card = await issue()
    await on('head', 'answer', card, { answer: '已整改。' })
    const lead = await t.act(t.as('efficiency'), { record: 'AccountabilityLead', act: 'open', input: { matter: '超期', source: 'CARD', sourceId: card } })
    await on('handler', 'objectTo', card, { objection: '超期系申请人补件所致。' })
    await on('efficiency2', 'withdraw', card, { decision: '异议成立。' })
    expect(await t.find(AccountabilityLead, lead)).toMatchObject({ state: 'DISMISSED', checkedById: t.staff.efficiency2, finding: '异议成立。' })
    expect(await t.store.em().count(AuditEntry, { recordId: lead, act: 'lapse' })).toBe(1)
  })

  rule('SO-CARD-05', 'is reviewed by the head of the bureau as well, who may be the only one besides the issuer; an open lead lapses with the card', async () => {
    const card = await issue()
    await on('head', 'answer', card, { answer: '已整改。' })
    const lead = await t.act(t.as('efficiency'), { record: 'AccountabilityLead', act: 'open', input: { matter: '超期', source: 'CARD', sourceId: card } })
    await on('handler', 'objectTo', card, { objection: '超期系申请人补件所致。' })
    expect(await refusedOn('head', 'withdraw', card, { decision: '撤牌。' })).toBe('FORBIDDEN')
    await on('bureauHead', 'withdraw', card, { decision: '异议成立。' })
    expect(await t.find(AccountabilityLead, lead)).toMatchObject({ state: 'DISMISSED', checkedById: t.staff.bureauHead, finding: '异议成立。' })
  })

  test('that is not upheld leaves the card as it was', async () => {
    const card = await issue()
    await on('handler', 'objectTo', card, { objection: '我认为不应发牌。' })
    await on('efficiency2', 'keep', card, { decision: '事实清楚，维持。' })
    expect((await t.find(Card, card)).state).toBe('KEPT')
    expect(await refusedOn('handler', 'objectTo', card, { objection: '再次提出异议。' })).toBe('WRONG_STATE')
  })

  rule('SO-CARD-03', 'that is not upheld leaves a yellow card to be answered, within 3 working days of that; it is not objected to again', async () => {
    const card = await issue()
    await on('handler', 'objectTo', card, { objection: '我认为不应发牌。' })
    const waiting = async (): Promise<string[]> =>
      (await t.graphql<{ cards: { items: { id: string }[] } }>(t.as('head'), '{ cards(filter: { toAnswer: true }, page: { limit: 100 }) { items { id } } }')).cards.items.map(({ id }) => id)
    expect(await waiting()).not.toContain(card)
    t.clock('2026-09-29 09:00')
    await on('efficiency2', 'keep', card, { decision: '事实清楚，维持。' })
    expect(await waiting()).toContain(card)
    const [, again] = await t.store.em().find(Obligation, { subjectId: card, provision: 'accountability.cardAnswer' }, { orderBy: { startedAt: 'ASC' } })
    expect(again!.dueAt?.toISOString()).toBe('2026-10-09T09:30:00.000Z')
    t.clock('2026-10-10 09:00')
    expect((await t.find(Card, await issue('RED'))).restsOnId).toBe(card)
    await on('head', 'answer', card, { answer: '已整改。' })
    expect(await waiting()).not.toContain(card)
    expect(await refusedOn('handler', 'objectTo', card, { objection: '再次提出异议。' })).toBe('OBJECTION_DECIDED')
  })

  test('to a card that was answered before leaves nothing to answer once it is kept', async () => {
    const card = await issue()
    await on('head', 'answer', card, { answer: '已整改。' })
    await on('handler', 'objectTo', card, { objection: '我认为不应发牌。' })
    await on('efficiency2', 'keep', card, { decision: '事实清楚，维持。' })
    expect(await refusedOn('head', 'answer', card, { answer: '再次回告。' })).toBe('CARD_ANSWERED')
    expect(await t.store.em().count(Obligation, { subjectId: card, provision: 'accountability.cardAnswer' })).toBe(1)
  })

  test('says why', async () => {
    expect(await refusedOn('handler', 'objectTo', await issue(), { objection: '不服' })).toBe('VALIDATION')
  })
})
