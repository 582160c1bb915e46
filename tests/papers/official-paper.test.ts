import { beforeAll, describe, expect, test } from 'vitest'
import { OfficialPaper } from '../../api/domain/papers/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from '../cases/desk.ts'

let t: Desk
beforeAll(async () => {
  t = await caseDesk(['fuxin'])
})

const PAPER = { title: '关于做好清明祭扫服务保障工作的通知', sender: '省民政厅', documentNumber: '辽民函〔2026〕12号', urgency: 'ORDINARY', kind: 'ORDINARY' }
const input = (changes: object = {}): object => ({ ...PAPER, departmentId: t.departments.permits, handlerId: t.staff.handler, ...changes })
const receive = (changes: object = {}): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.act(t.as('clerk'), { record: 'OfficialPaper', act: 'receive', input: input(changes) as Record<string, unknown> })
}
const refused = (changes: object): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.refused(t.as('clerk'), { record: 'OfficialPaper', act: 'receive', input: input(changes) as Record<string, unknown> })
}
const limits = async (id: string) => (await t.clocks(id, 'cases.paperLimit')).map(({ code, state, dueAt }) => [code, state, local(dueAt)])
const takenUp = async (id: string) => (await t.clocks(id, 'cases.paperTakenUp')).map(({ duty, state, dueAt }) => [duty, state, local(dueAt)])
const on = (person: Parameters<Desk['as']>[0], act: string, id: string, more: Record<string, unknown> = {}): Promise<string> =>
  t.act(t.as(person), { record: 'OfficialPaper', act, id, input: more })

describe('an official paper', () => {
  rule('FX-LIMIT-02a', 'bears its urgency, or is not registered', async () => {
    expect(await refused({ urgency: null })).toBe('REQUIRED_BY_RULE')
    expect(await t.find(OfficialPaper, await receive())).toMatchObject({ urgency: 'ORDINARY', state: 'RECEIVED', receivedById: t.staff.clerk })
    const binzhou = await caseDesk(['binzhou'])
    await binzhou.act(binzhou.as('clerk'), { record: 'OfficialPaper', act: 'receive', input: { ...PAPER, urgency: null, departmentId: binzhou.departments.permits } })
  })

  rule('FX-LIMIT-02b', 'that is ordinary is finished within 2 working days', async () => {
    const id = await receive()
    expect(await limits(id)).toEqual([['ORDINARY', 'RUNNING', '2026-09-30 17:30']])
    await on('handler', 'close', id, { outcome: '已转各县区落实' })
    expect(await limits(id)).toEqual([['ORDINARY', 'MET', '2026-09-30 17:30']])
    expect(await t.find(OfficialPaper, id)).toMatchObject({ state: 'CLOSED', outcome: '已转各县区落实' })
  })

  rule('FX-LIMIT-02c', 'that is settled with several departments names them and is finished within 4 working days', async () => {
    expect(await refused({ kind: 'JOINT_CONSULTATION' })).toBe('REQUIRED_BY_RULE')
    expect(await limits(await receive({ kind: 'JOINT_CONSULTATION', consulted: '救助科、办公室' }))).toEqual([['JOINT_CONSULTATION', 'RUNNING', '2026-10-09 17:30']])
  })

  rule(['FX-LIMIT-02d', 'FX-LIMIT-01a'], 'of a kind without a figure gets a limit of its own, each time', async () => {
    for (const kind of ['POLICY_RESEARCH', 'MEETING_DECISION', 'CITY_APPROVAL', 'CITY_DEPARTMENTS']) {
      expect(await refused({ kind })).toBe('REQUIRED_BY_RULE')
      expect(await refused({ kind, deadline: '2026-09-25' })).toBe('DEADLINE_PASSED')
      expect(await limits(await receive({ kind, deadline: '2026-10-16' }))).toEqual([['INDIVIDUAL', 'RUNNING', '2026-10-16 17:30']])
    }
  })

  rule('FX-LIMIT-01e', 'that is urgent is taken up at once, beside the limit of its kind, each by a name of its own', async () => {
    for (const urgency of ['URGENT', 'EXTRA_URGENT']) {
      const id = await receive({ urgency })
      expect([...(await takenUp(id)), ...(await limits(id))]).toEqual([['急件着手办理', 'RUNNING', '2026-09-28 17:30'], ['ORDINARY', 'RUNNING', '2026-09-30 17:30']])
      await on('handler', 'takeUp', id)
      expect([...(await takenUp(id)), ...(await limits(id))].map(([, state]) => state)).toEqual(['MET', 'RUNNING'])
      expect((await t.find(OfficialPaper, id)).state).toBe('IN_HAND')
    }
  })

  rule('FX-LIMIT-01e', 'that is urgent and was left for a day is marked, with the rule', async () => {
    const [urgent, ordinary] = [await receive({ urgency: 'URGENT' }), await receive()]
    t.clock('2026-09-29 09:00')
    for (const id of [urgent, ordinary]) await on('handler', 'close', id, { outcome: '已办' })
    expect(await t.find(OfficialPaper, urgent)).toMatchObject({ late: true, citation: { provision: 'cases.paperTakenUp', rules: [{ id: 'FX-LIMIT-01e' }] } })
    expect(await t.find(OfficialPaper, ordinary)).toMatchObject({ late: false, citation: null })
    const inTime = await receive({ urgency: 'URGENT' })
    await on('handler', 'takeUp', inTime)
    t.clock('2026-09-30 09:00')
    await on('handler', 'close', inTime, { outcome: '已办' })
    expect((await t.find(OfficialPaper, inTime)).late).toBe(false)
  })

  test('is told to whoever handles it, and to the head of the lead department where nobody does yet', async () => {
    const told = async (id: string): Promise<string[]> => (await t.store.em().find(Notification, { subjectId: id, kind: 'papers.toHandle' })).map(({ recipientId }) => recipientId)
    expect(await told(await receive())).toEqual([t.staff.handler])
    const id = await receive({ handlerId: null })
    expect(await told(id)).toEqual([t.staff.head])
    await on('head', 'assign', id, { handlerId: t.staff.coverHolder })
    expect((await t.clocks(id)).map(({ staffId }) => staffId)).toEqual([t.staff.coverHolder])
    expect((await told(id)).sort()).toEqual([t.staff.head, t.staff.coverHolder].sort())
  })

  test('is gone on with by its handler, who covers them or the head, and is another department\'s only once it is given to them', async () => {
    const id = await receive()
    expect(await t.refused(t.as('clerk'), { record: 'OfficialPaper', act: 'close', id, input: { outcome: '已办' } })).toBe('NOT_YOUR_PAPER')
    expect(await t.refused(t.as('stranger'), { record: 'OfficialPaper', act: 'close', id, input: { outcome: '已办' } })).toBe('NOT_FOUND')
    await on('head', 'assign', id, { handlerId: t.staff.stranger })
    expect(await t.find(OfficialPaper, id)).toMatchObject({ departmentId: t.departments.relief })
    await on('stranger', 'close', id, { outcome: '已办' })
    const { officialPaper } = await t.graphql<{ officialPaper: unknown }>(t.as('coverHolder'), 'query ($id: ID!) { officialPaper(id: $id) { title } }', { id })
    expect(officialPaper).toBeNull()
  })

  test('that was registered wrongly is withdrawn with the reason, and its time stops', async () => {
    const id = await receive()
    await on('clerk', 'withdraw', id, { reason: '重复登记' })
    expect(await t.find(OfficialPaper, id)).toMatchObject({ state: 'WITHDRAWN', withdrawnBecause: '重复登记' })
    expect((await limits(id)).map(([, state]) => state)).toEqual(['CANCELLED'])
  })
})
