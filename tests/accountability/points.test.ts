import { beforeEach, describe, expect, test } from 'vitest'
import { PointEntry } from '../../api/domain/accountability/index.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
beforeEach(async () => {
  road = await accountabilityRoad({
    packs: ['liuyang', 'sample-office'], sanction: { kind: 'EFFICIENCY_ADMONITION', points: 8, deviation: '按情节另择。' }, found: { ground: 'OFF_POST', elements: ['BREACH', 'HARMFUL_EFFECT'] },
  })
})

describe('points', () => {
  rule(['LY-REW-02h', 'LY-REW-02i'], 'in force, a sanction takes 5 from the department and 10 from its head besides the person’s own', async () => {
    const id = await road.served(await road.propose(await road.violation()))
    expect(await road.points()).toEqual([])
    await road.on('efficiency', 'enforce', id)
    expect(await road.points()).toEqual(['DEPARTMENT_HEAD 10', 'PERSON 8', 'DEPARTMENT 5'])
    const head = await road.store.em().findOneOrFail(PointEntry, { sanctionId: id, holder: 'DEPARTMENT_HEAD' })
    expect(head).toMatchObject({ staffId: road.staff.head, departmentId: road.departments.permits, year: 2026 })
  })

  rule('SO-POINT-01', 'one matter is deducted once, by its heaviest entry', async () => {
    const violation = await road.violation()
    const lighter = await road.enforced(await road.propose(violation, { points: 3 }))
    await road.enforced(await road.propose(violation, { points: 8 }))
    await road.enforced(await road.propose(violation, { points: 5 }))
    expect((await road.points()).filter((entry) => entry.startsWith('PERSON'))).toEqual(['PERSON 8'])
    expect(await road.store.em().findOneOrFail(PointEntry, { sanctionId: lighter, holder: 'PERSON' })).toMatchObject({ claimed: 3, points: 0, state: 'OUTWEIGHED' })
  })

  rule('SO-POINT-01', 'a person loses at most 20 in a year', async () => {
    for (const points of [8, 8, 8]) await road.enforced(await road.propose(await road.violation(), { points }))
    expect((await road.points()).filter((entry) => entry.startsWith('PERSON'))).toEqual(['PERSON 8', 'PERSON 8', 'PERSON 4'])
  })

  rule('SO-POINT-01', 'the cap holds for a head of department too, who pays once for a matter of the own', async () => {
    for (const _ of [1, 2, 3]) await road.enforced(await road.propose(await road.violation()))
    expect((await road.points()).filter((entry) => entry.startsWith('DEPARTMENT_HEAD'))).toEqual(['DEPARTMENT_HEAD 10', 'DEPARTMENT_HEAD 10', 'DEPARTMENT_HEAD 0'])
    const own = await road.propose(await road.violation({ handlerId: road.staff.head, shares: [{ staffId: road.staff.head, share: 'FULL' }] }), { staffId: road.staff.head })
    await road.on('head', 'defend', own, { defence: '无异议。' })
    await road.on('leader', 'decide', own, { decision: '予以告诫。' })
    await road.on('efficiency', 'serve', own, { manner: 'IN_PERSON' })
    await road.on('efficiency', 'enforce', own)
    const entries = await road.store.em().find(PointEntry, { sanctionId: own, staffId: road.staff.head })
    expect(entries.map(({ holder, state }) => `${holder} ${state}`).sort()).toEqual(['DEPARTMENT_HEAD COUNTS', 'PERSON OUTWEIGHED'])
  })

  rule('SO-POINT-01', 'what a heavier entry outweighed counts again when the heavier is revoked', async () => {
    const violation = await road.violation()
    await road.enforced(await road.propose(violation, { points: 3 }))
    const heavier = await road.enforced(await road.propose(violation, { points: 8 }))
    await road.enforced(await road.propose(violation, { points: 5 }))
    await road.on('handler', 'appeal', heavier, { appeal: '认定事实有误，请求撤销。' })
    await road.on('bureauHead', 'revoke', heavier, { appealAnswer: '事实不清，予以撤销。' })
    expect((await road.points()).sort()).toEqual(['DEPARTMENT 5', 'DEPARTMENT_HEAD 10', 'PERSON 5'])
  })

  test('stay in the year in which they were entered when an appeal is answered in the next', async () => {
    road.clock('2026-12-22 09:00')
    const id = await road.enforced(await road.propose(await road.violation()))
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求从轻。' })
    road.clock('2027-01-08 09:00')
    await road.on('bureauHead', 'uphold', id, { appealAnswer: '维持原处理。' })
    const entries = await road.store.em().find(PointEntry, { sanctionId: id })
    expect(entries.map(({ holder, year }) => `${holder} ${year}`).sort()).toEqual(['DEPARTMENT 2026', 'DEPARTMENT_HEAD 2026', 'PERSON 2026'])
  })

  test('of another year are another account', async () => {
    for (const points of [15, 15]) {
      await road.enforced(await road.propose(await road.violation(), { points }))
      road.clock('2027-01-08 09:00')
    }
    expect((await road.points()).filter((entry) => entry.startsWith('PERSON'))).toEqual(['PERSON 15', 'PERSON 15'])
  })

  test('are taken back, all of them, with the sanction that is revoked on appeal', async () => {
    const id = await road.enforced(await road.propose(await road.violation()))
    await road.on('handler', 'appeal', id, { appeal: '认定事实有误，请求撤销。' })
    await road.on('bureauHead', 'revoke', id, { appealAnswer: '事实不清，予以撤销。' })
    expect((await road.sanction(id)).state).toBe('REVOKED')
    expect(await road.points()).toEqual([])
  })

  test('are those of the milder sanction after a change on appeal', async () => {
    const id = await road.enforced(await road.propose(await road.violation()))
    await road.on('handler', 'appeal', id, { appeal: '处理过重，请求从轻。' })
    await road.on('bureauHead', 'change', id, { appealAnswer: '从轻处理。', kind: 'CRITICISM', points: 2 })
    expect(await road.sanction(id)).toMatchObject({ state: 'CHANGED', kind: 'CRITICISM', points: 2 })
    expect((await road.points()).filter((entry) => entry.startsWith('PERSON'))).toEqual(['PERSON 2'])
  })
})
