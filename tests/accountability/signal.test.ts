import { beforeAll, describe, expect, test } from 'vitest'
import { Card, Signal } from '../../api/domain/accountability/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'

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

  test('confirmed, is answered with the card that the pack gives for the level', async () => {
    const id = await raise()
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
