import { beforeAll, describe, expect, test } from 'vitest'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { Notification } from '../../api/kernel/notifications/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk(['chengguan', 'sample-office'])
  item = await t.item({ signingAmount: 2 })
})

const BEYOND = { ground: 'AGAINST_LAW', reasons: '占道影响消防通道', legalBasis: '《城市道路管理条例》第三十一条', beyondPowers: true }
const proposed = async (): Promise<string> => {
  t.clock('2026-09-28 09:00')
  return t.on('handler', 'proposeRefusal', await t.accepted(item), BEYOND)
}
const signing = (id: string) => t.clocks(id, 'cases.signing')
const swept = async (time: string): Promise<void> => {
  t.clock(time)
  while ((await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))).more) { /* until nothing is left to tell */ }
}

describe('what waits for a signature', () => {
  rule('CG-PROMISE-03c', 'has the time that the item states, and it is the approver\'s', async () => {
    const [clock, ...others] = await signing(await proposed())
    expect(others).toEqual([])
    expect(clock).toMatchObject({ level: 'STEP', staffId: t.staff.leader, departmentId: t.departments.leaders, code: 'REFUSAL', citation: { rules: [{ id: 'CG-PROMISE-03c' }] } })
    expect(local(clock!.dueAt)).toBe('2026-09-30 17:30')
  })

  rule('CG-PROMISE-03c', 'is watched though the case itself is on time: the approver is warned, and a signal names them', async () => {
    const id = await proposed()
    await swept('2026-09-29 10:00')
    const warned = await t.store.em().find(Notification, { subjectId: id, kind: 'obligations.warning' })
    expect(warned.map(({ recipientId }) => recipientId)).toEqual([t.staff.leader])
    await swept('2026-10-08 09:00')
    expect(await t.store.em().find(Signal, { subjectId: id })).toMatchObject([{ level: 'STEP', staffId: t.staff.leader, departmentId: t.departments.leaders }])
    expect((await t.clocks(id, 'cases.completion')).every(({ lapsedAt }) => !lapsedAt)).toBe(true)
  })

  test('ends with the signature, or with what is sent back', async () => {
    const signed = await proposed()
    await t.on('leader', 'refuse', signed, { opinion: '同意' })
    expect((await signing(signed)).map(({ state }) => state)).toEqual(['MET'])
    const back = await proposed()
    await t.on('leader', 'correctRefusal', back, { opinion: '可补办证明后办理' })
    expect((await signing(back)).map(({ state }) => state)).toEqual(['MET'])
  })

  test('may also be an extension, which the end of the case makes needless', async () => {
    t.clock('2026-09-28 09:00')
    const asked = await t.accepted(item)
    await t.on('handler', 'requestExtension', asked, { amount: 3, reason: '需现场核实' })
    expect(await signing(asked)).toMatchObject([{ code: 'EXTENSION', state: 'RUNNING', staffId: t.staff.leader }])
    await t.on('leader', 'extend', asked, {})
    expect((await signing(asked)).map(({ state }) => state)).toEqual(['MET'])
    const granted = await t.accepted(item)
    await t.on('handler', 'requestExtension', granted, { amount: 3, reason: '需现场核实' })
    await t.on('handler', 'grant', granted, {})
    expect((await signing(granted)).map(({ state }) => state)).toEqual(['CANCELLED'])
  })

  test('waits for those who decide in the department that the case was handed to', async () => {
    const fuxin = await caseDesk(['fuxin', 'sample-office'])
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(await fuxin.item())
    await fuxin.on('handler', 'proposeRefusal', id, { ...BEYOND, beyondPowers: false })
    expect(await fuxin.clocks(id, 'cases.signing')).toMatchObject([{ staffId: fuxin.staff.head, citation: { rules: [{ id: 'SO-CARD-02' }] } }])
    await fuxin.on('head', 'transfer', id, { handlerId: fuxin.staff.stranger, reason: '职责调整' })
    expect(await fuxin.clocks(id, 'cases.signing')).toMatchObject([{ staffId: fuxin.staff.otherHead, departmentId: fuxin.departments.relief }])
  })

  test('has no clock where the item states no time for it', async () => {
    const fuxin = await caseDesk(['fuxin', 'sample-office'])
    const id = await fuxin.accepted(await fuxin.item({ signingAmount: null, signingUnit: null }))
    await fuxin.on('handler', 'proposeRefusal', id, { ...BEYOND, beyondPowers: false })
    expect(await fuxin.clocks(id, 'cases.signing')).toEqual([])
  })
})
