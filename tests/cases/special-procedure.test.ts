import { beforeAll, describe, expect, test } from 'vitest'
import { SpecialProcedure } from '../../api/domain/cases/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let item: string
let permit: string
beforeAll(async () => {
  t = await caseDesk(['fuxin'])
  item = await t.item()
  permit = await t.item({ permit: true })
})

const HEARING = { kind: 'HEARING', reason: '直接涉及他人重大利益', plannedEnd: '2026-10-20', heldAt: '10月15日上午9时', place: '局二楼会议室' }

describe('a special procedure', () => {
  rule(['FX-NOTICE-05c', 'FX-NOTICE-05e'], 'stops both clocks, and they go on with what was left of them', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.accepted(item)
    t.clock('2026-10-08 11:00')
    await t.on('handler', 'suspend', id, HEARING)
    expect((await t.case(id)).state).toBe('SUSPENDED')
    expect((await t.clocks(id, 'cases.completion')).map(({ state }) => state)).toEqual(['PAUSED', 'PAUSED'])
    t.clock('2026-10-14 15:00')
    await t.on('handler', 'resume', id, { result: '听证会已举行' })
    // Stood still throughout 9, 10, 12 and 13 October; the 8th and the 14th count. Without the pause it was 16 October.
    expect((await t.clocks(id, 'cases.completion')).map(({ state, dueAt }) => [state, local(dueAt)])).toEqual([['RUNNING', '2026-10-22 17:30'], ['RUNNING', '2026-11-05 17:30']])
    const procedure = await t.store.em().findOneOrFail(SpecialProcedure, { caseId: id })
    expect(procedure).toMatchObject({ kind: 'HEARING', label: '听证', result: '听证会已举行', citation: { rules: [{ id: 'FX-NOTICE-05c' }, { id: 'FX-NOTICE-05e' }] } })
  })

  test('over a weekend costs nothing', async () => {
    t.clock('2026-11-02 09:00')
    const id = await t.accepted(item)
    const [before] = await t.clocks(id, 'cases.completion')
    t.clock('2026-11-06 17:00')
    await t.on('handler', 'suspend', id, { ...HEARING, plannedEnd: '2026-11-09' })
    t.clock('2026-11-09 09:00')
    await t.on('handler', 'resume', id, { result: '已检验' })
    expect(local((await t.clocks(id, 'cases.completion'))[0]!.dueAt)).toBe(local(before!.dueAt))
  })

  rule('FX-NOTICE-05d', 'is told to the applicant with time, place and length', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.accepted(item)
    expect(await t.refusedOn('handler', 'suspend', id, { kind: 'TENDER', reason: '须经招标', plannedEnd: '2026-10-20' })).toBe('REQUIRED_BY_RULE')
  })

  rule('NA-LICENCE-45', 'stops no permit\'s clock unless the licensing law lists it: a site survey does not', async () => {
    t.clock('2026-09-28 09:00')
    const survey = { ...HEARING, kind: 'SITE_SURVEY' }
    expect(await t.refusedOn('handler', 'suspend', await t.accepted(permit), survey)).toBe('NOT_ON_THE_LIST')
    await t.on('handler', 'suspend', await t.accepted(item), survey)
  })

  test('needs a planned end after today, and ends only once', async () => {
    t.clock('2026-09-28 09:00')
    const id = await t.accepted(item)
    expect(await t.refusedOn('handler', 'suspend', id, { ...HEARING, plannedEnd: '2026-09-28' })).toBe('ENDS_IN_THE_PAST')
    expect(await t.refusedOn('handler', 'resume', id, { result: '无' })).toBe('WRONG_STATE')
  })
})

describe('a pack without special procedures', () => {
  test('lets nothing stop the clock', async () => {
    const binzhou = await caseDesk(['binzhou'])
    const id = await binzhou.accepted(await binzhou.item())
    expect(await binzhou.refusedOn('handler', 'suspend', id, HEARING)).toBe('NO_SPECIAL_PROCEDURES')
  })
})
