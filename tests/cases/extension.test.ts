import { beforeAll, describe, expect, test } from 'vitest'
import { Extension } from '../../api/domain/cases/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let fuxin: Desk
let chengguan: Desk
let item: string
let permit: string
beforeAll(async () => {
  fuxin = await caseDesk(['fuxin'])
  chengguan = await caseDesk(['chengguan'])
  item = await fuxin.item()
  permit = await fuxin.item({ permit: true })
})

const ASKED = { amount: 5, reason: '案情复杂', legalGround: '《行政许可法》第四十二条' }
const asked = async (t: Desk, itemId: string, input: object = ASKED): Promise<string> => {
  t.clock('2026-09-28 09:00')
  const id = await t.accepted(itemId)
  await t.on('handler', 'requestExtension', id, { ...input })
  return id
}

describe('an extension', () => {
  rule(['NA-LICENCE-42b'], 'of a permit is approved by the head of the bureau and moves the due time over the holiday', async () => {
    const id = await asked(fuxin, permit)
    expect(await fuxin.refusedOn('head', 'extend', id, {})).toBe('NOT_YOUR_POWER')
    expect(await fuxin.refusedOn('leader', 'extend', id, {})).toBe('NOT_YOUR_POWER')
    await fuxin.on('bureauHead', 'extend', id, { opinion: '同意' })
    expect((await fuxin.clocks(id, 'cases.completion')).map(({ level, dueAt }) => [level, local(dueAt)])).toEqual([['PROMISED', '2026-10-23 17:30'], ['STATUTORY', '2026-11-06 17:30']])
    expect(await fuxin.store.em().findOneOrFail(Extension, { caseId: id })).toMatchObject({
      decision: 'APPROVED', decidedById: fuxin.staff.bureauHead, requestedById: fuxin.staff.handler, opinion: '同意', citation: { rules: [{ id: 'NA-LICENCE-42b' }] },
    })
  })

  rule('NA-LICENCE-42b', 'of a permit is at most 10 working days, and once', async () => {
    fuxin.clock('2026-09-28 09:00')
    const long = await fuxin.accepted(permit)
    expect(await fuxin.refusedOn('handler', 'requestExtension', long, { ...ASKED, amount: 11 })).toBe('EXTENSION_TOO_LONG')
    expect(await fuxin.refusedOn('handler', 'requestExtension', long, { ...ASKED, amount: 1, unit: 'month' })).toBe('EXTENSION_TOO_LONG')
    const id = await asked(fuxin, permit)
    await fuxin.on('bureauHead', 'extend', id, {})
    expect(await fuxin.refusedOn('handler', 'requestExtension', id, ASKED)).toBe('EXTENDED_TOO_OFTEN')
  })

  rule(['FX-NOTICE-05a', 'FX-NOTICE-05b', 'FX-LIMIT-03d'], 'names its legal ground and its reason', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(item)
    expect(await fuxin.refusedOn('handler', 'requestExtension', id, { amount: 5, reason: '忙' })).toBe('REQUIRED_BY_RULE')
    expect(await fuxin.refusedOn('handler', 'requestExtension', id, { amount: 5, legalGround: '第四十二条' })).toBe('VALIDATION')
  })

  rule(['CG-LIMIT-05a', 'CG-LIMIT-05b', 'CG-LIMIT-05c'], 'is approved by the supervising leader or the head, with a reason', async () => {
    const id = await asked(chengguan, await chengguan.item(), { amount: 3, reason: '需现场核实' })
    expect(await chengguan.refusedOn('head', 'extend', id, {})).toBe('NOT_YOUR_POWER')
    await chengguan.on('leader', 'extend', id, {})
    expect(local((await chengguan.clocks(id, 'cases.completion'))[0]!.dueAt)).toBe('2026-10-21 17:30')
  })

  test('comes too late once a limit has ended; asked for in time it is decided on afterwards as well', async () => {
    fuxin.clock('2026-09-28 09:00')
    const later = await fuxin.accepted(item)
    fuxin.clock('2026-10-17 09:00')
    expect(await fuxin.refusedOn('handler', 'requestExtension', later, ASKED)).toBe('EXTENSION_TOO_LATE')
    const id = await asked(fuxin, item)
    fuxin.clock('2026-10-19 09:00')
    await fuxin.on('head', 'extend', id, {})
    expect(local((await fuxin.clocks(id, 'cases.completion'))[0]!.dueAt)).toBe('2026-10-23 17:30')
  })

  test('that is asked for is told to the leader who may approve it, and to nobody else', async () => {
    const id = await asked(chengguan, await chengguan.item(), { amount: 3, reason: '需现场核实' })
    const text = `办件${(await chengguan.case(id)).number}申请延期，待您审批`
    const told = async (person: 'leader' | 'head' | 'bureauHead'): Promise<string[]> =>
      (await chengguan.graphql<{ notifications: { items: { text: string }[] } }>(chengguan.as(person), '{ notifications { items { text } } }')).notifications.items.map((each) => each.text)
    expect(await told('leader')).toContain(text)
    for (const person of ['head', 'bureauHead'] as const) expect(await told(person)).not.toContain(text)
  })

  test('that is declined leaves the limit where it was, and another can be asked', async () => {
    const id = await asked(fuxin, item)
    expect(await fuxin.refusedOn('handler', 'requestExtension', id, ASKED)).toBe('EXTENSION_PENDING')
    await fuxin.on('head', 'declineExtension', id, { opinion: '理由不足' })
    expect(local((await fuxin.clocks(id, 'cases.completion'))[0]!.dueAt)).toBe('2026-10-16 17:30')
    await fuxin.on('handler', 'requestExtension', id, ASKED)
    expect(await fuxin.refusedOn('handler', 'extend', id, {})).toBe('LEADERS_ONLY')
  })

  test('is not approved by somebody who handled the case and covers the leader\'s post', async () => {
    const id = await asked(chengguan, await chengguan.item(), { amount: 3, reason: '需现场核实' })
    const { bureauId, departments, staff } = chengguan
    const covering = chengguan.as('handler', {
      covering: [{ staffId: staff.leader, departmentId: departments.leaders, coverPeriodId: bureauId }],
      grants: [{ role: 'STAFF', bureauId, departmentId: departments.permits }, { role: 'SUPERVISING_LEADER', bureauId, departmentId: departments.permits }],
    })
    expect(await chengguan.refused(covering, { record: 'Case', act: 'extend', id, input: {} })).toBe('OWN_HANDLING')
    await chengguan.on('leader', 'extend', id, {})
  })

  rule('CG-LIMIT-03a', 'is impossible for an immediate item, which is done at once', async () => {
    chengguan.clock('2026-09-28 09:00')
    const id = await chengguan.accepted(await chengguan.item({ kind: 'IMMEDIATE' }))
    expect(await chengguan.refusedOn('handler', 'requestExtension', id, { amount: 1, reason: '忙' })).toBe('IMMEDIATE_NOT_EXTENDED')
  })
})
