import { beforeAll, beforeEach, describe, expect } from 'vitest'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { ComplaintEntry } from '../../api/domain/complaints/complaint-entry.record.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { local } from '../cases/desk.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

type Pack = 'fuxin' | 'chengguan' | 'binzhou' | 'jiedao' | 'liuyang' | 'tongxiang'
const offices = {} as Record<Pack, TestOffice>
beforeAll(async () => {
  for (const pack of ['fuxin', 'chengguan', 'binzhou', 'jiedao', 'liuyang', 'tongxiang'] as const) offices[pack] = await testOffice({ packs: [pack] })
})
beforeEach(() => { for (const t of Object.values(offices)) t.clock('2026-09-28 09:00') })

const by = (t: TestOffice, act: string, id: string | undefined, input: Record<string, unknown> = {}, person: Person = 'complaints'): Promise<string> =>
  t.act(t.as(person), { record: 'Complaint', act, id, input })
const rejection = async (t: TestOffice, act: string, id: string, input: Record<string, unknown>, person: Person = 'complaints'): Promise<Rejection | undefined> =>
  (await runAct(t.office, t.as(person), { record: 'Complaint', act, id, input })).rejection
const registered = (t: TestOffice, changes: Record<string, unknown> = {}): Promise<string> => by(t, 'register', undefined, {
  kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: '办件拖延', content: '多次催问无果。', identityProtection: 'CONFIDENTIAL', complainantName: '林某',
  complainantPhone: '13800000001', accusedDepartmentId: t.departments.permits, ...changes,
})
async function investigating(t: TestOffice): Promise<string> {
  const id = await registered(t)
  await by(t, 'accept', id)
  await by(t, 'assign', id, { handlerId: t.staff.complaints }, 'efficiency')
  return by(t, 'investigate', id)
}
async function proposed(t: TestOffice): Promise<string> {
  const id = await investigating(t)
  await by(t, 'noteStep', id, { way: 'MEETING', text: '约见双方。' })
  return by(t, 'propose', id, { conclusion: 'NOT_UPHELD', proposal: '作好解释。', policyBasis: '限时办结制' })
}
const clock = (t: TestOffice, subjectId: string, duty: string): Promise<Obligation | null> =>
  t.store.em().findOne(Obligation, { subjectId, provision: `complaints.${duty}` })

describe('the acceptance of a complaint', () => {
  rule(['FX-ACCOUNT-06b', 'FX-COMPLAINT-08a', 'CG-ACCOUNT-05b', 'CG-FIRST-03k', 'BZ-ACCOUNT-04b', 'JD-COMPLAINT-01b', 'JD-COMPLAINT-01c'],
    'is owed from its receipt where the pack says so, without a figure, and met by accepting or declining it', async () => {
      for (const pack of ['fuxin', 'chengguan', 'binzhou', 'jiedao'] as const) {
        const t = offices[pack]
        const [accepted, declined] = [await registered(t), await registered(t)]
        expect(await clock(t, accepted, 'acceptance')).toMatchObject({ state: 'RUNNING', dueAt: null, limitSource: 'NO_FIGURE' })
        await by(t, 'accept', accepted)
        await by(t, 'decline', declined, { declinedBecause: '不属于效能投诉范围。' })
        expect([(await clock(t, accepted, 'acceptance'))?.state, (await clock(t, declined, 'acceptance'))?.state]).toEqual(['MET', 'MET'])
      }
      expect(await clock(offices.liuyang, await registered(offices.liuyang), 'acceptance')).toBeNull()
    })

  rule(['NA-PETITION-22', 'NA-CIVIL-201', 'NA-CIVIL-203'], 'of a petition is told within 15 days after the day of its receipt, on the next working day where the last is one off; a complaint has no such clock', async () => {
    const t = offices.fuxin
    const id = await registered(t, { kind: 'PETITION' })
    expect(local((await clock(t, id, 'acceptanceTold'))?.dueAt)).toBe('2026-10-13 17:30')
    expect(await clock(t, await registered(t), 'acceptanceTold')).toBeNull()
    t.clock('2026-09-21 09:00')
    expect(local((await clock(t, await registered(t, { kind: 'PETITION' }), 'acceptanceTold'))?.dueAt)).toBe('2026-10-08 17:30')
    t.clock('2026-10-14 09:00')
    await by(t, 'accept', id)
    expect((await clock(t, id, 'acceptanceTold'))?.state).toBe('MET_LATE')
  })
})

describe('the answer', () => {
  rule(['CG-PROMISE-07e', 'BZ-PROMISE-06b', 'BZ-PROMISE-06c'], 'is due by the number of working days that the bureau sets, and until then by none', async () => {
    for (const pack of ['chengguan', 'binzhou'] as const) {
      const t = offices[pack]
      expect(await clock(t, await registered(t), 'answer')).toMatchObject({ dueAt: null, limitSource: 'TO_BE_SET' })
      await t.act(t.as('efficiency'), {
        record: 'ParameterChange', act: 'change',
        input: { pack, binding: 'complaints.answer', values: { limit: { amount: 5, unit: 'workday' } }, fromDay: '2026-09-29', reason: '局务会决定。' },
      })
      t.clock('2026-09-29 09:00')
      const id = await registered(t)
      expect(local((await clock(t, id, 'answer'))?.dueAt)).toBe('2026-10-12 17:30')
      await by(t, 'decline', id, { declinedBecause: '不属于效能投诉范围。' })
      expect((await clock(t, id, 'answer'))?.state).toBe('CANCELLED')
    }
  })

  rule(['JD-SYSTEMS-07b', 'LY-SOC-04a', 'TX-CONTENT-05e'], 'is owed without delay where the text gives no figure; another pack counts to its first reply alone', async () => {
    for (const pack of ['jiedao', 'liuyang', 'tongxiang'] as const) {
      const t = offices[pack]
      const id = await proposed(t)
      expect(await clock(t, id, 'answer')).toMatchObject({ state: 'RUNNING', dueAt: null })
      await by(t, 'reply', id, { text: '经核查，未发现拖延。' })
      expect((await clock(t, id, 'answer'))?.state).toBe('MET')
    }
    expect(await clock(offices.fuxin, await registered(offices.fuxin), 'answer')).toBeNull()
  })
})

describe('what is verified', () => {
  rule('FX-COMPLAINT-10', 'is noted with a way of the pack’s list; without a list any way will do', async () => {
    const rumour = { way: 'RUMOUR', text: '听说如此。' }
    expect(await rejection(offices.fuxin, 'noteStep', await investigating(offices.fuxin), rumour)).toMatchObject({
      code: 'NOT_ON_THE_LIST', citation: { rules: [{ id: 'FX-COMPLAINT-10' }] },
    })
    expect(await rejection(offices.chengguan, 'noteStep', await investigating(offices.chengguan), rumour)).toBeUndefined()
  })

  rule('FX-COMPLAINT-12a', 'and proposed is fed back without delay: the reply ends a clock that the proposal started', async () => {
    const t = offices.fuxin
    const id = await proposed(t)
    expect(await clock(t, id, 'feedback')).toMatchObject({ state: 'RUNNING', dueAt: null })
    await by(t, 'reply', id, { text: '经核查，未发现拖延。' })
    expect((await clock(t, id, 'feedback'))?.state).toBe('MET')
    expect(await clock(offices.chengguan, await proposed(offices.chengguan), 'feedback')).toBeNull()
  })
})

rule(['FX-ACCOUNT-06c', 'CG-ACCOUNT-05c', 'BZ-ACCOUNT-04c', 'LY-SOC-04b'], 'the outcome is told to the complainant, by the rule that says so where the pack has one', async () => {
  const cited = async (pack: Pack): Promise<string[]> => {
    const t = offices[pack]
    const complaintId = await proposed(t)
    await by(t, 'reply', complaintId, { text: '经核查，未发现拖延。' })
    const entry = await t.store.em().findOneOrFail(ComplaintEntry, { complaintId, kind: 'REPLY' })
    expect(entry.told).toBe(true)
    return ((entry.citation as { rules: { id: string }[] } | null)?.rules ?? []).map(({ id }) => id)
  }
  expect([await cited('fuxin'), await cited('chengguan'), await cited('binzhou'), await cited('liuyang'), await cited('jiedao')])
    .toEqual([['FX-ACCOUNT-06c'], ['CG-ACCOUNT-05c'], ['BZ-ACCOUNT-04c'], ['LY-SOC-04b'], []])
})

rule(['FX-COMPLAINT-12b', 'FX-COMPLAINT-12c'], 'a conclusion is due 30 working days after both sides accept, later only for a cause of the list, which the complainant is told', async () => {
  const t = offices.fuxin
  const id = await proposed(t)
  await by(t, 'reply', id, { text: '经核查，未发现拖延。' })
  await by(t, 'noteAnswer', id, { answer: 'AGREES', text: '认可。' })
  expect(local((await clock(t, id, 'conclusion'))?.dueAt)).toBe('2026-11-13 17:30')
  const extension = { cause: 'TOO_BUSY', amount: 5, unit: 'workday', text: '因政策调整，办结时间延长五个工作日。' }
  expect(await rejection(t, 'extend', id, extension, 'bureauHead')).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { rules: [{ id: 'FX-COMPLAINT-12c' }] } })
  await by(t, 'extend', id, { ...extension, cause: 'POLICY_CHANGE' }, 'bureauHead')
  expect(local((await clock(t, id, 'conclusion'))?.dueAt)).toBe('2026-11-20 17:30')
  expect(await t.store.em().findOneOrFail(ComplaintEntry, { complaintId: id, kind: 'EXTENSION' })).toMatchObject({ way: 'POLICY_CHANGE', told: true })
  await by(t, 'close', id)
  expect((await t.find(Complaint, id)).state).toBe('CLOSED')
  expect((await clock(t, id, 'conclusion'))?.state).toBe('MET')
})

rule(['FX-COMPLAINT-02a', 'FX-COMPLAINT-02b'], 'an urgent one goes to the leaders by the rule where the pack has it, and with the rule on file; an ordinary one does not', async () => {
  const filed = async (pack: Pack, urgent: boolean): Promise<string[] | undefined> => {
    const t = offices[pack]
    const entry = await t.store.em().findOne(ComplaintEntry, { complaintId: await registered(t, { urgent }), kind: 'LEADERS_TOLD' })
    return entry ? ((entry.citation as { rules: { id: string }[] } | null)?.rules ?? []).map(({ id }) => id) : undefined
  }
  expect([await filed('fuxin', true), await filed('fuxin', false), await filed('chengguan', true)]).toEqual([['FX-COMPLAINT-02a', 'FX-COMPLAINT-02b'], undefined, []])
})
