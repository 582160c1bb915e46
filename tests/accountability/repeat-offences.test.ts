import { beforeEach, describe, expect, test } from 'vitest'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
beforeEach(async () => {
  road = await accountabilityRoad({
    packs: ['liuyang'], sanction: { kind: 'EFFICIENCY_ADMONITION' }, found: { ground: 'OFF_POST', elements: ['BREACH', 'HARMFUL_EFFECT'] },
  })
  // The text gives no period: the bureau sets it, here two years.
  await road.act(road.as('efficiency'), {
    record: 'ParameterChange', act: 'change',
    input: { pack: 'liuyang', binding: 'accountability.repeatWindow', values: { amount: 2, unit: 'year' }, fromDay: '2026-09-28', reason: '局务会决定' },
  })
})

const proposing = (violationId: string, kind: string) =>
  ({ record: 'Sanction', act: 'propose', input: { violationId, staffId: road.staff.handler, kind, points: 10, reasons: '再次违规。' } })
/** An offence of a day that ended in a sanction decided upon. */
const offence = async (happenedOn: string): Promise<string> => road.served(await road.propose(await road.violation({ happenedOn })))

describe('second and third offences (trap 8)', () => {
  rule(['LY-REW-02d', 'LY-REW-02e'], 'the first brings a warning, and no deduction yet', async () => {
    const violation = await road.violation()
    expect(await road.refused(road.as('efficiency'), proposing(violation, 'POINT_DEDUCTION'))).toBe('NOT_ON_THE_LADDER')
    expect((await road.sanction(await road.propose(violation, { kind: 'EFFICIENCY_WARNING' }))).offence).toBe(1)
  })

  rule(['LY-REW-02d', 'LY-REW-02f'], 'the second brings a deduction of 10', async () => {
    await offence('2026-03-02')
    const id = await road.act(road.as('efficiency'), proposing(await road.violation(), 'POINT_DEDUCTION'))
    expect(await road.sanction(id)).toMatchObject({ offence: 2, points: 10, citation: { rules: [{ id: 'LY-REW-02d' }, { id: 'LY-REW-02f' }] } })
  })

  rule(['LY-REW-02d', 'LY-REW-02g'], 'the third brings suspension for training', async () => {
    await offence('2026-03-02')
    await offence('2026-05-06')
    const violation = await road.violation()
    expect((await road.sanction(await road.propose(violation, { kind: 'SUSPENSION_FOR_TRAINING' }))).offence).toBe(3)
  })

  test('count within the period alone', async () => {
    await offence('2024-09-27')
    expect(await road.refused(road.as('efficiency'), proposing(await road.violation(), 'POINT_DEDUCTION'))).toBe('NOT_ON_THE_LADDER')
    await offence('2024-09-28')
    await expect(road.act(road.as('efficiency'), proposing(await road.violation(), 'POINT_DEDUCTION'))).resolves.toBeTruthy()
  })

  test('count per person and violation, however many sanctions one brought', async () => {
    const violation = await road.violation({ happenedOn: '2026-03-02' })
    await road.served(await road.propose(violation))
    await road.served(await road.propose(violation, { kind: 'CRITICISM' }))
    const next = await road.violation()
    expect((await road.sanction(await road.propose(next))).offence).toBe(2)
    const others = await road.violation({ shares: [{ staffId: road.staff.clerk, share: 'FULL' }] })
    expect((await road.sanction(await road.propose(others, { staffId: road.staff.clerk }))).offence).toBe(1)
  })

  test('do not count one whose sanction was revoked', async () => {
    const id = await offence('2026-03-02')
    await road.on('handler', 'appeal', id, { appeal: '认定事实有误，请求撤销。' })
    await road.on('bureauHead', 'revoke', id, { appealAnswer: '撤销。' })
    expect((await road.sanction(await road.propose(await road.violation()))).offence).toBe(1)
  })
})
