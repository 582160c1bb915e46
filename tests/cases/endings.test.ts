import { beforeAll, describe, expect, test } from 'vitest'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { Extension, RefusalFiling } from '../../api/domain/cases/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, warnedBefore, type Desk } from './desk.ts'

let fuxin: Desk
let binzhou: Desk
let chengguan: Desk
beforeAll(async () => {
  fuxin = await caseDesk(['fuxin'])
  binzhou = await caseDesk(['binzhou'])
  chengguan = await caseDesk(['chengguan'])
})

describe('a case that is not accepted', () => {
  rule(['BZ-REFUSAL-01a', 'BZ-REFUSAL-01b', 'BZ-NOTICE-02d'], 'is decided by the leader in charge, with the reason', async () => {
    const id = await binzhou.register(await binzhou.item())
    expect(await binzhou.refusedOn('handler', 'declineToAccept', id, { reason: '不符合条件' })).toBe('NOT_YOUR_POWER')
    await binzhou.on('leader', 'declineToAccept', id, { reason: '不符合条件' })
    expect(await binzhou.case(id)).toMatchObject({ state: 'CLOSED', result: 'NOT_ACCEPTED', outcome: '不符合条件' })
  })

  rule(['FX-GENERAL-06', 'FX-NOTICE-03d', 'CG-ONCE-03e'], 'is told why, and where to go if it is for another body', async () => {
    for (const t of [fuxin, chengguan]) {
      const id = await t.register(await t.item())
      expect(await t.refusedOn('handler', 'declineToAccept', id, { reason: ' ' })).toBe('VALIDATION')
      await t.on('handler', 'declineToAccept', id, { reason: '不属于本局职责', competentBody: '市场监督管理局' })
      expect((await t.case(id)).competentBody).toBe('市场监督管理局')
    }
  })
})

describe('a case that ends early', () => {
  test('by withdrawal lets its clocks go', async () => {
    const id = await fuxin.accepted(await fuxin.item())
    await fuxin.on('handler', 'withdraw', id, { reason: '申请人自愿撤回' })
    expect(await fuxin.case(id)).toMatchObject({ state: 'CLOSED', result: 'WITHDRAWN' })
    expect((await fuxin.clocks(id, 'cases.completion')).map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  test('leaves nothing waiting for a decision', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(await fuxin.item())
    await fuxin.on('handler', 'requestExtension', id, { amount: 2, reason: '材料较多', legalGround: '条例第八条' })
    await fuxin.on('handler', 'proposeRefusal', id, { ground: 'AGAINST_LAW', reasons: '名称含有禁用文字', legalBasis: '条例第十三条' })
    await fuxin.on('handler', 'withdraw', id, { reason: '申请人自愿撤回' })
    const em = fuxin.store.em()
    expect((await em.findOneOrFail(Extension, { caseId: id })).decision).toBe('OVERTAKEN')
    expect((await em.findOneOrFail(RefusalFiling, { caseId: id })).decision).toBe('OVERTAKEN')
  })

  test('as not this office\'s says whose it is, and can be archived', async () => {
    const id = await fuxin.accepted(await fuxin.item())
    expect(await fuxin.refusedOn('handler', 'return', id, { reason: '不归本局' })).toBe('VALIDATION')
    await fuxin.on('handler', 'return', id, { reason: '不归本局', competentBody: '民政厅' })
    await fuxin.on('handler', 'archive', id)
    expect(await fuxin.case(id)).toMatchObject({ state: 'ARCHIVED', result: 'RETURNED', competentBody: '民政厅' })
  })
})

describe('a paper whose limit lapses', () => {
  rule('BZ-LIMIT-05a', 'counts as agreed, under the pack that says so', async () => {
    binzhou.clock('2026-09-28 09:00')
    const id = await binzhou.accepted(await binzhou.item({ paper: true, statutoryAmount: null, statutoryUnit: null, promisedAmount: 3 }))
    const clocks = await binzhou.clocks(id, 'cases.completion')
    expect(clocks.map(({ onLapse, dueAt }) => [onLapse, local(dueAt)])).toEqual([['deemApproved', '2026-10-08 17:30']])
    expect(await warnedBefore(binzhou, '2026-09-30 08:29', id)).toEqual([])
    expect(await warnedBefore(binzhou, '2026-09-30 08:30', id)).toEqual([binzhou.staff.head, binzhou.staff.leader].sort())
    binzhou.clock('2026-10-09 08:30')
    expect(await binzhou.refused(binzhou.as('handler'), { record: 'Case', act: 'deemApproved', id })).toBe('FORBIDDEN')
    await binzhou.act(binzhou.system, { record: 'Case', act: clocks[0]!.onLapse!, id })
    expect(await binzhou.case(id)).toMatchObject({ state: 'DECIDED', result: 'DEEMED_APPROVED' })
  })

  rule(['BZ-LIMIT-01', 'BZ-LIMIT-03a'], 'is a breach and nothing else for any other case', async () => {
    binzhou.clock('2026-09-28 09:00')
    const id = await binzhou.accepted(await binzhou.item())
    expect((await binzhou.clocks(id, 'cases.completion')).map(({ level, onLapse }) => [level, onLapse])).toEqual([['PROMISED', null], ['STATUTORY', null]])
  })
})

describe('kinds of items', () => {
  rule(['CG-ONCE-03b', 'CG-PROMISE-03d', 'BZ-NOTICE-02b'], 'an immediate one is registered as done while the applicant waits', async () => {
    for (const t of [chengguan, binzhou]) {
      t.clock('2026-09-28 09:00')
      const item = await t.item({ kind: 'IMMEDIATE', promisedAmount: 1 })
      const id = await t.act(t.as('clerk'), { record: 'Case', act: 'registerImmediate', input: { itemId: item, applicantName: '刘申请' } })
      expect(await t.case(id)).toMatchObject({ state: 'DELIVERED', result: 'GRANTED', completedAt: t.now(), handlerId: t.staff.clerk })
      expect((await t.clocks(id)).every(({ state }) => state === 'MET')).toBe(true)
      const other = await t.item()
      expect(await t.refused(t.as('clerk'), { record: 'Case', act: 'registerImmediate', input: { itemId: other, applicantName: '刘申请' } })).toBe('NOT_AN_IMMEDIATE_ITEM')
    }
  })

  rule(['CG-LIMIT-03a', 'BZ-NOTICE-02b'], 'an immediate one that is not done the same day raises a signal, and is marked as done late', async () => {
    for (const t of [chengguan, binzhou]) {
      t.clock('2026-09-28 09:00')
      const id = await t.register(await t.item({ kind: 'IMMEDIATE', promisedAmount: 1 }))
      await t.on('handler', 'accept', id)
      const swept = async (): Promise<void> => {
        while ((await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office)))).more);
      }
      const atOnce = async () => (await t.clocks(id, 'cases.completion')).find(({ code }) => code === 'IMMEDIATE')!
      expect(await atOnce()).toMatchObject({ state: 'RUNNING', limitSource: 'AT_ONCE', dueAt: new Date('2026-09-28T17:30:00+08:00') })
      t.clock('2026-09-28 17:30')
      await swept()
      expect(await t.store.em().count(Signal, { obligationId: (await atOnce()).id })).toBe(0)
      t.clock('2026-09-29 08:30')
      await swept()
      expect(await t.store.em().findOneOrFail(Signal, { obligationId: (await atOnce()).id })).toMatchObject({ state: 'RAISED', level: 'PROMISED', staffId: t.staff.handler })
      await t.on('handler', 'grant', id, {})
      expect((await atOnce()).state).toBe('MET_LATE')
    }
  })

  test('a forwarded one is forwarded and never granted, another is never forwarded', async () => {
    fuxin.clock('2026-09-28 09:00')
    const forwarded = await fuxin.accepted(await fuxin.item({ kind: 'FORWARDED' }))
    expect(await fuxin.refusedOn('handler', 'grant', forwarded, {})).toBe('FORWARDED_ITEM')
    await fuxin.on('handler', 'forward', forwarded, { competentBody: '省民政厅', outcome: '初审同意' })
    expect(await fuxin.case(forwarded)).toMatchObject({ state: 'DECIDED', result: 'FORWARDED' })
    await fuxin.on('handler', 'archive', forwarded)
    expect(await fuxin.refusedOn('handler', 'forward', await fuxin.accepted(await fuxin.item()), { competentBody: '省民政厅' })).toBe('NOT_A_FORWARDED_ITEM')
  })

  rule('NA-LICENCE-44', 'a permit reaches its holder within 10 working days of the decision', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(await fuxin.item({ permit: true }))
    fuxin.clock('2026-09-29 09:00')
    await fuxin.on('handler', 'grant', id, { issuedNumber: '第1号' })
    expect(local((await fuxin.clocks(id, 'cases.delivery'))[0]!.dueAt)).toBe('2026-10-19 17:30')
    await fuxin.on('handler', 'deliver', id, { manner: 'POST', postalNumber: 'EMS123' })
    expect((await fuxin.clocks(id, 'cases.delivery'))[0]!.state).toBe('MET')
  })

  rule(['NA-LICENCE-42a', 'NA-LICENCE-82'], 'a permit without a statutory limit of its own is decided within 20 working days', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(await fuxin.item({ permit: true, statutoryAmount: null, statutoryUnit: null }))
    const statutory = (await fuxin.clocks(id, 'cases.completion')).find(({ level }) => level === 'STATUTORY')
    expect([statutory!.amount, statutory!.unit, local(statutory!.dueAt)]).toEqual([20, 'workday', '2026-10-30 17:30'])
  })
})

describe('handing a case over', () => {
  test('moves it and its running clocks to the new handler and their department', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(await fuxin.item())
    await fuxin.on('head', 'transfer', id, { handlerId: fuxin.staff.stranger, reason: '岗位调整' })
    expect(await fuxin.case(id)).toMatchObject({ handlerId: fuxin.staff.stranger, departmentId: fuxin.departments.relief })
    expect((await fuxin.clocks(id, 'cases.completion')).map(({ staffId, departmentId }) => [staffId, departmentId]))
      .toEqual([[fuxin.staff.stranger, fuxin.departments.relief], [fuxin.staff.stranger, fuxin.departments.relief]])
    expect(await fuxin.refusedOn('handler', 'grant', id, {})).toBe('NOT_FOUND')
    await fuxin.on('stranger', 'grant', id, {})
  })

  test('needs another person of the same bureau', async () => {
    const id = await fuxin.accepted(await fuxin.item())
    expect(await fuxin.refusedOn('head', 'transfer', id, { handlerId: fuxin.staff.handler, reason: '无' })).toBe('SAME_HANDLER')
    expect(await fuxin.refusedOn('head', 'transfer', id, { handlerId: binzhou.staff.handler, reason: '无' })).toBe('NOT_OUR_STAFF')
  })

  test('is not needed for whoever covers the handler\'s post: both names stand on the case and in its history', async () => {
    fuxin.clock('2026-09-28 09:00')
    const id = await fuxin.accepted(await fuxin.item())
    const cover = fuxin.as('stranger', { covering: [{ staffId: fuxin.staff.handler, departmentId: fuxin.departments.permits, coverPeriodId: fuxin.bureauId }] })
    await fuxin.act(cover, { record: 'Case', act: 'grant', id, input: {} })
    const { case: done } = await fuxin.graphql<{ case: { history: { act: string; actorName: string; onBehalfOf: string }[] } }>(
      fuxin.as('handler'), 'query ($id: ID!) { case(id: $id) { history { act actorName onBehalfOf } } }', { id })
    expect(done.history.find(({ act }) => act === 'grant')).toMatchObject({ actorName: '孙邻科', onBehalfOf: fuxin.staff.handler })
    expect(await fuxin.case(id)).toMatchObject({ decidedById: fuxin.staff.stranger, decidedForId: fuxin.staff.handler })
  })
})
