import { beforeAll, describe, expect, test } from 'vitest'
import { Card, Signal } from '../../api/domain/accountability/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import { local } from '../cases/desk.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let t: TestOffice
beforeAll(async () => { t = await testOffice({ packs: ['fuxin', 'sample-office'] }) })

const raise = (): Promise<string> => t.act({ ...t.system }, {
  record: 'Signal', act: 'raise',
  input: {
    matter: '办件超过承诺时限', level: 'PROMISED', departmentId: t.departments.permits, staffId: t.staff.handler, subjectType: 'Case', subjectId: t.bureauId,
  },
})

describe('a signal', () => {
  test('is explained by the department and verified by the efficiency office', async () => {
    const id = await raise()
    await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id, input: { explanation: '窗口系统故障，次日补录。' } })
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'dismiss', id, input: { cause: 'LATE_ENTRY', verdict: '经查属补录。' } })
    expect(await t.find(Signal, id)).toMatchObject({ state: 'DISMISSED', cause: 'LATE_ENTRY', explainedById: t.staff.handler, verifiedById: t.staff.efficiency })
  })

  test('brings no card while it is not confirmed', async () => {
    const id = await raise()
    expect(await t.refused(t.as('efficiency'), { record: 'Card', act: 'issue', input: { signalId: id, colour: 'YELLOW', demand: '限期整改' } })).toBe('SIGNAL_NOT_CONFIRMED')
  })

  rule('SO-CARD-04', 'is confirmed only when the department has explained or has let its 2 working days pass; dismissed at any time', async () => {
    t.clock('2026-09-28 09:00')
    const confirming = (id: string) => ({ record: 'Signal', act: 'confirm', id, input: { cause: 'OWN_DELAY', verdict: '经查属实。' } })
    const id = await raise()
    expect(await t.refused(t.as('efficiency'), confirming(id))).toBe('SIGNAL_NOT_HEARD')
    t.clock('2026-09-30 17:30')
    expect(await t.refused(t.as('efficiency'), confirming(id))).toBe('SIGNAL_NOT_HEARD')
    t.clock('2026-09-30 17:31')
    await t.act(t.as('efficiency'), confirming(id))
    expect((await t.find(Signal, id)).state).toBe('CONFIRMED')
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'dismiss', id: await raise(), input: { cause: 'DATA_FAULT', verdict: '重复推送。' } })
    t.clock('2026-09-28 09:00')
  })

  test('is confirmed without an explanation nowhere where no time is set for it', async () => {
    const bare = await testOffice({ packs: ['fuxin'] })
    const input = { matter: '办件超期', level: 'PROMISED', departmentId: bare.departments.permits, subjectType: 'Case', subjectId: bare.bureauId }
    const id = await bare.act(bare.system, { record: 'Signal', act: 'raise', input })
    expect(await bare.refused(bare.as('efficiency'), { record: 'Signal', act: 'confirm', id, input: { cause: 'OWN_DELAY', verdict: '属实。' } })).toBe('SIGNAL_NOT_HEARD')
  })

  rule('SO-CARD-04', 'its verification is owed by the office that verifies, not by the department that explained', async () => {
    const id = await raise()
    const verifying = { subjectId: id, provision: 'accountability.verification' }
    await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id, input: { explanation: '窗口系统故障，次日补录。' } })
    expect(await t.store.em().findOneOrFail(Obligation, verifying)).toMatchObject({ departmentId: null, staffId: null, owedBy: 'OFFICE' })
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'dismiss', id, input: { cause: 'LATE_ENTRY', verdict: '经查属补录。' } })
    expect(await t.store.em().findOneOrFail(Obligation, verifying)).toMatchObject({ departmentId: null, state: 'MET' })
  })

  rule('SO-CARD-04', 'is explained within 2 working days and verified within 3 more; under rules that say nothing no clock runs', async () => {
    const due = async (office: TestOffice, subjectId: string, duty: string): Promise<[string | undefined, string] | undefined> => {
      const clock = await office.store.em().findOne(Obligation, { subjectId, provision: `accountability.${duty}` })
      return clock ? [local(clock.dueAt), clock.state] : undefined
    }
    t.clock('2026-09-28 09:00')
    const id = await raise()
    expect(await due(t, id, 'explanation')).toEqual(['2026-09-30 17:30', 'RUNNING'])
    expect(await due(t, id, 'verification')).toBeUndefined()
    t.clock('2026-10-08 09:00')
    await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id, input: { explanation: '窗口系统故障，次日补录。' } })
    expect(await due(t, id, 'explanation')).toEqual(['2026-09-30 17:30', 'MET_LATE'])
    expect(await due(t, id, 'verification')).toEqual(['2026-10-12 17:30', 'RUNNING'])
    t.clock('2026-10-13 09:00')
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'dismiss', id, input: { cause: 'LATE_ENTRY', verdict: '经查属补录。' } })
    expect(await due(t, id, 'verification')).toEqual(['2026-10-12 17:30', 'MET_LATE'])
    t.clock('2026-09-28 09:00')

    const bare = await testOffice({ packs: ['fuxin'] })
    const input = { matter: '办件超期', level: 'PROMISED', departmentId: bare.departments.permits, subjectType: 'Case', subjectId: bare.bureauId }
    const other = await bare.act(bare.system, { record: 'Signal', act: 'raise', input })
    await bare.act(bare.as('handler'), { record: 'Signal', act: 'explain', id: other, input: { explanation: '窗口系统故障，次日补录。' } })
    expect([await due(bare, other, 'explanation'), await due(bare, other, 'verification')]).toEqual([undefined, undefined])
  })

  test('is told to the person and the head of the department, and not verified by whoever explained it', async () => {
    const id = await raise()
    const told = await t.store.em().find(Notification, { subjectId: id })
    expect(told.map(({ recipientId }) => recipientId).sort()).toEqual([t.staff.handler, t.staff.head].sort())
    await t.act(t.as('head'), { record: 'Signal', act: 'explain', id, input: { explanation: '窗口系统故障，次日补录。' } })
    const verifies = t.as('head', { grants: [...t.as('head').grants, { role: 'EFFICIENCY_OFFICE', bureauId: t.bureauId }] })
    expect(await t.refused(verifies, { record: 'Signal', act: 'confirm', id, input: { cause: 'OWN_DELAY', verdict: '属实。' } })).toBe('OWN_MATTER')
  })

  test('confirmed, is answered with the card that the pack gives for the level', async () => {
    const id = await raise()
    await t.act(t.as('handler'), { record: 'Signal', act: 'explain', id, input: { explanation: '材料流转耽搁。' } })
    await t.act(t.as('efficiency'), { record: 'Signal', act: 'confirm', id, input: { cause: 'OWN_DELAY', verdict: '经查属实。' } })
    expect(await t.refused(t.as('efficiency'), { record: 'Card', act: 'issue', input: { signalId: id, colour: 'RED', demand: '限期整改' } })).toBe('NOT_THIS_CARD')
    const card = await t.act(t.as('efficiency'), { record: 'Card', act: 'issue', input: { signalId: id, colour: 'YELLOW', demand: '限期整改' } })
    expect(await t.find(Card, card)).toMatchObject({ state: 'ISSUED', colour: 'YELLOW', departmentId: t.departments.permits })
  })

  test('of another department reads like one that is not there', async () => {
    const id = await raise()
    expect(await t.refused(t.as('stranger'), { record: 'Signal', act: 'explain', id, input: { explanation: '与我无关的说明' } })).toBe('NOT_FOUND')
    const { signal } = await t.graphql<{ signal: unknown }>(t.as('stranger'), 'query ($id: ID!) { signal(id: $id) { id } }', { id })
    expect(signal).toBeNull()
  })

  test('tells its history, its clocks and what can be done now', async () => {
    const id = await raise()
    const { signal } = await t.graphql<{ signal: { availableActs: { name: string }[]; obligations: { duty: string; dueAt: Date }[]; history: { act: string }[] } }>(
      t.as('efficiency'),
      'query ($id: ID!) { signal(id: $id) { matter department { name } availableActs { name allowed } obligations { duty dueAt state } history { act actorName } } }', { id })
    expect(signal.availableActs.map(({ name }) => name)).toEqual(['dismissSignal', 'confirmSignal'])
    expect(signal.history.map(({ act }) => act)).toEqual(['raise'])
    expect(signal.obligations).toHaveLength(1)
  })
})
