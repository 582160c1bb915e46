import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toldBy } from '../../api/domain/accountability/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { Obligation, sweep } from '../../api/kernel/obligations/index.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
beforeAll(async () => {
  road = await accountabilityRoad({
    packs: ['fuxin', 'sample-office'], sanction: { kind: 'CRITICISM' },
    found: { ground: 'NOTICE_MISSED', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], toleranceConsidered: true, leadersReviewed: true, remedy: '已补发告知书。' },
  })
})
beforeEach(() => road.clock('2026-09-28 09:00'))

const proposing = (violationId: string, changes: Record<string, unknown> = {}) =>
  ({ record: 'Sanction', act: 'propose', input: { violationId, staffId: road.staff.handler, kind: 'CRITICISM', reasons: '情节轻微。', ...changes } })
const proposed = async (): Promise<string> => road.propose(await road.violation())
const clock = (id: string, provision: string): Promise<Obligation> => road.store.em().findOneOrFail(Obligation, { subjectId: id, provision: `accountability.${provision}` })

describe('a sanction is proposed', () => {
  rule('FX-NOTICE-09a', 'on the rung that the ladder has for the severity', async () => {
    const violation = await road.violation()
    expect(await road.refused(road.as('efficiency'), proposing(violation, { kind: 'TRANSFER' }))).toBe('NOT_ON_THE_LADDER')
    expect(await road.sanction(await road.propose(violation))).toMatchObject({ state: 'PROPOSED', severity: 'MINOR', citation: { rules: [{ id: 'FX-NOTICE-09a' }] } })
  })

  rule(['FX-COMPLAINT-07', 'FX-NOTICE-09c'], 'graver matters under the rules, by gravity', async () => {
    const grave = await road.violation({ ground: 'COMPLAINT_NEGLECTED', severity: 'GRAVE' })
    await expect(road.propose(grave, { kind: 'TRANSFER' })).resolves.toBeTruthy()
  })

  test('for somebody found responsible only, and a deduction with its points', async () => {
    const violation = await road.violation()
    expect(await road.refused(road.as('efficiency'), proposing(violation, { staffId: road.staff.clerk }))).toBe('NOT_RESPONSIBLE')
    expect(await road.refused(road.as('efficiency'), proposing(violation, { kind: 'POINT_DEDUCTION' }))).toBe('POINTS_MISSING')
  })

  test('is between the office, those who decide and the person: colleagues do not see it', async () => {
    const id = await proposed()
    const see = async (person: 'handler' | 'clerk' | 'leader' | 'head'): Promise<unknown> =>
      (await road.graphql<{ sanction: unknown }>(road.as(person), 'query ($id: ID!) { sanction(id: $id) { id } }', { id })).sanction
    expect(await see('handler')).toEqual({ id })
    expect(await see('leader')).toEqual({ id })
    expect(await see('clerk')).toBeNull()
    expect(await see('head')).toBeNull()
  })
})

describe('the clocks of a sanction', () => {
  test('are the person’s: colleagues do not list them, and the head of the department is not warned in the person’s stead', async () => {
    const id = await proposed()
    const listed = async (person: 'handler' | 'clerk' | 'head' | 'efficiency'): Promise<number> =>
      (await road.graphql<{ obligations: { total: number } }>(road.as(person), 'query ($id: ID!) { obligations(filter: { subjectId: $id }) { total } }', { id })).obligations.total
    expect([await listed('handler'), await listed('efficiency'), await listed('clerk'), await listed('head')]).toEqual([1, 1, 0, 0])
    for (const time of ['2026-10-09 09:00', '2026-10-10 09:00']) {
      road.clock(time)
      await road.store.transaction((em) => sweep(em, road.now(), toldBy(road.office)))
    }
    const told = await road.store.em().find(Notification, { subjectId: id, kind: 'obligations.warning' })
    expect([...new Set(told.map(({ recipientId }) => recipientId))]).toEqual([road.staff.handler])
  })

  test('tell the person of a proposal and of its service', async () => {
    const id = await road.served(await proposed())
    const told = await road.store.em().find(Notification, { subjectId: id, recipientId: road.staff.handler })
    expect(told.map(({ kind }) => kind).sort()).toEqual(['sanctions.proposed', 'sanctions.served'])
  })

  rule('SO-DEFENCE-01', 'the answer to an appeal is owed by who decides, not by the department', async () => {
    const id = await road.served(await proposed())
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
    expect(await clock(id, 'appealAnswer')).toMatchObject({ departmentId: null, staffId: null })
  })
})

describe('the defence', () => {
  rule('SO-DEFENCE-01', 'may be stated for 5 working days; before that nobody records that none was made', async () => {
    const id = await proposed()
    expect((await clock(id, 'defence')).dueAt?.toISOString()).toBe('2026-10-10T09:30:00.000Z')
    expect(await road.refusedOn('efficiency', 'waiveDefence', id)).toBe('DEFENCE_STILL_OPEN')
    expect(await road.refusedOn('leader', 'decide', id, { decision: '予以批评。' })).toBe('WRONG_STATE')
    road.clock('2026-10-12 09:00')
    await road.on('efficiency', 'waiveDefence', id)
    expect((await road.sanction(id)).state).toBe('DEFENCE')
  })

  test('answers what the person is told: ground and facts, though the violation itself and its lead are not theirs to read', async () => {
    const id = await proposed()
    const { sanction } = await road.graphql<{ sanction: unknown }>(road.as('handler'), 'query ($id: ID!) { sanction(id: $id) { ground facts violation { id } } }', { id })
    expect(sanction).toEqual({ ground: 'NOTICE_MISSED', facts: '经查属实。', violation: null })
  })

  test('is the person’s own', async () => {
    const id = await proposed()
    expect(await road.refusedOn('clerk', 'defend', id, { defence: '替他说明。' })).toBe('NOT_FOUND')
    await road.on('handler', 'defend', id, { defence: '当日系统故障。' })
    expect(await road.sanction(id)).toMatchObject({ state: 'DEFENCE', defence: '当日系统故障。' })
  })

  test('may convince: the sanction is dropped and counts for nothing', async () => {
    const id = await proposed()
    await road.on('handler', 'defend', id, { defence: '当日系统故障。' })
    await road.on('leader', 'drop', id, { decision: '申辩成立。' })
    expect((await road.sanction(id)).state).toBe('REVOKED')
  })
})

describe('the decision', () => {
  rule(['FX-ACCOUNT-05b', 'FX-ACCOUNT-05c'], 'is the leadership’s, not the efficiency office’s', async () => {
    const id = await proposed()
    await road.on('handler', 'defend', id, { defence: '无异议。' })
    expect(await road.refusedOn('efficiency', 'decide', id, { decision: '予以批评。' })).toBe('NOT_YOUR_POWER')
    // The head of department decides where the pack says so; here it is not even the head's to read.
    expect(await road.refusedOn('head', 'decide', id, { decision: '予以批评。' })).toBe('NOT_FOUND')
    await road.on('leader', 'decide', id, { decision: '予以批评。' })
    expect(await road.sanction(id)).toMatchObject({ state: 'DECIDED', decidedById: road.staff.leader, decidedAt: road.now() })
  })

  test('is never on a sanction against oneself', async () => {
    const violation = await road.violation({ approvedBy: 'NOBODY', handlerId: road.staff.leader, shares: [{ staffId: road.staff.leader, share: 'FULL' }] })
    const id = await road.propose(violation, { staffId: road.staff.leader })
    await road.on('leader', 'defend', id, { defence: '无异议。' })
    expect(await road.refusedOn('leader', 'decide', id, { decision: '从轻。' })).toBe('OWN_SANCTION')
    await road.on('bureauHead', 'decide', id, { decision: '予以批评。' })
    expect((await road.sanction(id)).state).toBe('DECIDED')
  })
})

describe('an appeal', () => {
  rule('SO-DEFENCE-01', 'is made within 15 working days of service and answered within 30', async () => {
    const id = await road.served(await proposed())
    expect((await clock(id, 'appeal')).dueAt?.toISOString()).toBe('2026-10-23T09:30:00.000Z')
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
    expect((await clock(id, 'appeal')).state).toBe('MET')
    expect((await clock(id, 'appealAnswer')).state).toBe('RUNNING')
    await road.on('bureauHead', 'uphold', id, { appealAnswer: '维持原处理。' })
    expect(await road.sanction(id)).toMatchObject({ state: 'IN_FORCE', appealAnswer: '维持原处理。' })
    expect((await clock(id, 'appealAnswer')).state).toBe('MET')
  })

  rule('SO-DEFENCE-01', 'after 15 working days is too late', async () => {
    const id = await road.served(await proposed())
    road.clock('2026-10-24 09:00')
    expect(await road.refusedOn('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })).toBe('APPEAL_TOO_LATE')
  })

  rule('SO-DEFENCE-01', 'is not cut off by the sanction’s expiry', async () => {
    const id = await road.served(await proposed())
    await road.on('efficiency', 'enforce', id)
    expect(await road.refusedOn('efficiency', 'expire', id)).toBe('APPEAL_STILL_OPEN')
    road.clock('2026-10-24 09:00')
    await road.on('efficiency', 'expire', id)
    expect((await road.sanction(id)).state).toBe('EXPIRED')
  })

  test('is answered by another than who decided, and makes nothing worse', async () => {
    const id = await road.served(await road.propose(await road.violation({ severity: 'SERIOUS' }), { kind: 'CIRCULATED_CRITICISM', points: 2, deviation: '造成误期。' }))
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
    expect(await road.refusedOn('leader', 'uphold', id, { appealAnswer: '维持。' })).toBe('DECIDER_ANSWERS')
    const change = (kind: string, points?: number): Promise<string> => road.refusedOn('bureauHead', 'change', id, { appealAnswer: '变更。', kind, points })
    expect(await change('TRANSFER', 1)).toBe('NOT_MILDER')
    expect(await change('CIRCULATED_CRITICISM', 2)).toBe('NOT_MILDER')
    expect(await change('CRITICISM', 3)).toBe('NOT_MILDER')
    expect(await change('EFFICIENCY_WARNING')).toBe('CHANGE_NOT_ON_THE_LADDER')
    await road.on('bureauHead', 'change', id, { appealAnswer: '从轻。', kind: 'CRITICISM' })
    expect(await road.sanction(id)).toMatchObject({ state: 'CHANGED', kind: 'CRITICISM' })
  })

  test('is the person’s own, and answered by who decides', async () => {
    const id = await road.served(await proposed())
    expect(await road.refusedOn('leader', 'appeal', id, { appeal: '替他申诉一下。' })).toBe('NOT_FOUND')
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求复核。' })
    expect(await road.refusedOn('efficiency', 'revoke', id, { appealAnswer: '撤销。' })).toBe('NOT_YOUR_POWER')
  })
})
