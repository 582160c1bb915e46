import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Complaint } from '../../api/domain/complaints/index.ts'
import { ComplaintEntry } from '../../api/domain/complaints/complaint-entry.record.ts'
import { Obligation } from '../../api/kernel/obligations/index.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { complainPage } from '../../api/server/public/complaint-pages.ts'
import { visitOf } from '../../api/server/public/visit.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'

let xumu: TestOffice
let liuyang: TestOffice
let tongxiang: TestOffice
let fuxin: TestOffice
beforeAll(async () => {
  xumu = await testOffice({ packs: ['xumu'] })
  liuyang = await testOffice({ packs: ['liuyang'] })
  tongxiang = await testOffice({ packs: ['tongxiang'] })
  fuxin = await testOffice({ packs: ['fuxin'] })
})
beforeEach(() => { for (const t of [xumu, liuyang, tongxiang, fuxin]) t.clock('2026-09-28 09:00') })

const told = { kind: 'COMPLAINT', subject: 'EFFICIENCY', channel: 'PHONE', matter: '执法不公', content: '同样情形处理不一。', identityProtection: 'ANONYMOUS' }
const by = (t: TestOffice, person: Person, act: string, id?: string, input: Record<string, unknown> = {}): Promise<string> =>
  t.act(t.as(person), { record: 'Complaint', act, id, input })
const rejection = async (t: TestOffice, person: Person, act: string, input: Record<string, unknown> = {}, id?: string): Promise<Rejection | undefined> =>
  (await runAct(t.office, t.as(person), { record: 'Complaint', act, id, input })).rejection
const clock = (t: TestOffice, subjectId: string, duty: string): Promise<Obligation | null> =>
  t.store.em().findOne(Obligation, { subjectId, provision: `complaints.${duty}` })

async function investigating(t: TestOffice, input: Record<string, unknown> = {}, registrar: Person = 'efficiency'): Promise<string> {
  const id = await by(t, registrar, 'register', undefined, { ...told, ...input })
  await by(t, 'complaints', 'accept', id)
  await by(t, 'efficiency', 'assign', id, { handlerId: t.staff.complaints })
  return by(t, 'complaints', 'investigate', id)
}
async function proposed(t: TestOffice): Promise<string> {
  const id = await investigating(t)
  await by(t, 'complaints', 'noteStep', id, { way: 'MEETING', text: '约见双方。' })
  return by(t, 'complaints', 'propose', id, { conclusion: 'UPHELD', proposal: '责令整改', policyBasis: '政务公开工作制度' })
}

describe('the ground', () => {
  rule(['XM-DISC-030204a', 'LY-REW-02c'], 'is one of those that the rules name, or none; the public page offers them with their office', async () => {
    for (const [t, ground] of [[xumu, 'UNFAIR_ENFORCEMENT'], [liuyang, 'PRIVATE_GAIN']] as const) {
      const id = await by(t, t === xumu ? 'efficiency' : 'complaints', 'register', undefined, { ...told, ground })
      expect((await t.find(Complaint, id)).ground).toBe(ground)
      const { text } = (await complainPage(visitOf(t.store, t.office, 'zh', {}))).main
      expect(text).toContain(`<option value="${ground}" data-bureau="${t.bureauId}">`)
    }
    expect(await rejection(xumu, 'efficiency', 'register', { ...told, ground: 'PRIVATE_GAIN' })).toMatchObject({ code: 'NOT_ON_THE_LIST', citation: { rules: [{ id: 'XM-DISC-030204a' }] } })
    expect(await rejection(xumu, 'efficiency', 'register', told)).toBeUndefined()
    expect(await rejection(fuxin, 'complaints', 'register', { ...told, ground: 'COLD_SERVICE' })).toMatchObject({ code: 'NOT_ON_THE_LIST' })
  })
})

rule(['XM-DISC-030204b', 'XM-DISC-030204c'], 'a report comes in on a holiday night from the public, and is taken down by the office that the rules name and no other', async () => {
  xumu.clock('2026-10-01 23:30')
  const id = await xumu.act(xumu.public, { record: 'Complaint', act: 'submit', idempotencyKey: `night-${xumu.bureauId}`, input: { ...told, channel: 'ONLINE', bureauId: xumu.bureauId } })
  expect(await xumu.find(Complaint, id)).toMatchObject({ state: 'REGISTERED', receivedAt: xumu.now() })
  expect(await rejection(xumu, 'efficiency', 'register', told)).toBeUndefined()
  expect(await rejection(xumu, 'complaints', 'register', told)).toMatchObject({ code: 'NOT_YOUR_POWER', citation: { rules: [{ id: 'XM-DISC-030204c' }] } })
  expect(await rejection(fuxin, 'complaints', 'register', told)).toBeUndefined()
})

describe('a proposal', () => {
  rule('XM-DISC-030204d', 'is confirmed by the review office after the investigation, and not told before', async () => {
    const id = await proposed(xumu)
    const verdict = { verdict: 'CONFIRMED', text: '事实清楚。' }
    expect(await rejection(xumu, 'complaints', 'reply', { text: '属实。' }, id)).toMatchObject({ code: 'PROPOSAL_NOT_CONFIRMED', citation: { rules: [{ id: 'XM-DISC-030204d' }] } })
    expect(await rejection(xumu, 'bureauHead', 'verify', verdict, id)).toMatchObject({ code: 'NOT_YOUR_POWER' })
    expect(await rejection(xumu, 'efficiency', 'verify', verdict, await investigating(xumu))).toMatchObject({ code: 'WRONG_STATE' })
    await by(xumu, 'efficiency', 'verify', id, { verdict: 'SENT_BACK', text: '请补充核实。' })
    expect(await xumu.find(Complaint, id)).toMatchObject({ state: 'INVESTIGATING', conclusion: null })
    await by(xumu, 'complaints', 'propose', id, { conclusion: 'PARTLY_UPHELD', proposal: '责令整改', policyBasis: '政务公开工作制度' })
    await by(xumu, 'efficiency', 'verify', id, verdict)
    expect(await rejection(xumu, 'efficiency', 'verify', verdict, id)).toMatchObject({ code: 'PROPOSAL_CONFIRMED' })
    await by(xumu, 'complaints', 'reply', id, { text: '部分属实。' })
    expect(await xumu.store.em().count(ComplaintEntry, { complaintId: id, kind: 'VERIFICATION', told: false })).toBe(2)
  })

  test('is told as it is where the rules ask for no confirmation', async () => {
    const id = await proposed(tongxiang)
    expect(await rejection(tongxiang, 'efficiency', 'verify', { verdict: 'CONFIRMED', text: '同意。' }, id)).toMatchObject({ code: 'NO_CONFIRMATION_ASKED' })
    await by(tongxiang, 'complaints', 'reply', id, { text: '属实。' })
  })
})

rule('LY-INT-02b', 'a report of a breach of law, regulations or discipline is taken up by the supervision office alone, a complaint by whoever takes them in', async () => {
  const reported = (kind: string, ground?: string) => by(liuyang, 'complaints', 'register', undefined, { ...told, kind, ground })
  for (const ground of ['LAW_BREACH', 'REGULATION_BREACH', 'DISCIPLINE_BREACH']) {
    const id = await reported('REPORT', ground)
    expect(await rejection(liuyang, 'complaints', 'accept', {}, id)).toMatchObject({ code: 'NOT_YOUR_POWER', citation: { rules: [{ id: 'LY-INT-02b' }] } })
    await by(liuyang, 'efficiency', 'accept', id)
  }
  await by(liuyang, 'complaints', 'accept', await reported('COMPLAINT'))
})

rule('TX-CONTENT-05f', 'what another body passed on is owed without delay until it is answered; what came by itself has no such clock', async () => {
  const id = await by(tongxiang, 'complaints', 'register', undefined, { ...told, referredFrom: '市信访局' })
  expect(await clock(tongxiang, id, 'referred')).toMatchObject({ state: 'RUNNING', dueAt: null, limitSource: 'NO_FIGURE' })
  await by(tongxiang, 'complaints', 'decline', id, { declinedBecause: '不属于受理范围。' })
  expect((await clock(tongxiang, id, 'referred'))?.state).toBe('CANCELLED')
  expect(await clock(tongxiang, await by(tongxiang, 'complaints', 'register', undefined, told), 'referred')).toBeNull()
})

rule('TX-CONTENT-05d', 'a dispute is owed a mediation without delay, which its handler notes and the one who brought it reads; nothing else is mediated', async () => {
  const id = await investigating(tongxiang, { subject: 'DISPUTE' })
  expect(await clock(tongxiang, id, 'mediation')).toMatchObject({ state: 'RUNNING', dueAt: null })
  await by(tongxiang, 'complaints', 'mediate', id, { text: '双方到场，达成一致。' })
  expect((await clock(tongxiang, id, 'mediation'))?.state).toBe('MET')
  expect(await tongxiang.store.em().findOneOrFail(ComplaintEntry, { complaintId: id, kind: 'MEDIATION' })).toMatchObject({ told: true })
  const other = await investigating(tongxiang)
  expect(await clock(tongxiang, other, 'mediation')).toBeNull()
  expect(await rejection(tongxiang, 'complaints', 'mediate', { text: '调解。' }, other)).toMatchObject({ code: 'NOT_A_DISPUTE' })
})
