import { beforeEach, describe, expect, test } from 'vitest'
import { PointEntry } from '../../api/domain/accountability/index.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
beforeEach(async () => {
  road = await accountabilityRoad({
    packs: ['liuyang', 'sample-office'], sanction: { kind: 'EFFICIENCY_ADMONITION', points: 8 }, found: { ground: 'OFF_POST', elements: ['BREACH', 'HARMFUL_EFFECT'] },
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
    expect(await road.store.em().findOneOrFail(PointEntry, { sanctionId: lighter, holder: 'PERSON' })).toMatchObject({ points: 3, takenBack: true })
  })

  rule('SO-POINT-01', 'a person loses at most 20 in a year', async () => {
    for (const points of [8, 8, 8]) await road.enforced(await road.propose(await road.violation(), { points }))
    expect((await road.points()).filter((entry) => entry.startsWith('PERSON'))).toEqual(['PERSON 8', 'PERSON 8', 'PERSON 4'])
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
