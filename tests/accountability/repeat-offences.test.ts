import { beforeEach, describe, expect, test } from 'vitest'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let road: Road
beforeEach(async () => {
  road = await accountabilityRoad({
    packs: ['liuyang'], sanction: { kind: 'EFFICIENCY_WARNING' }, found: { ground: 'OFF_POST', elements: ['BREACH', 'HARMFUL_EFFECT'] },
  })
  // The text gives no period: the bureau sets it, here two years.
  await road.act(road.as('efficiency'), {
    record: 'ParameterChange', act: 'change',
    input: { pack: 'liuyang', binding: 'accountability.repeatWindow', values: { amount: 2, unit: 'year' }, fromDay: '2026-09-28', reason: '局务会决定' },
  })
})

const proposing = (violationId: string, kind: string, more: Record<string, unknown> = {}) =>
  ({ record: 'Sanction', act: 'propose', input: { violationId, staffId: road.staff.handler, kind, reasons: '再次违规。', ...more } })
/** What the rules propose for the first, the second, the third offence. */
const BY_COUNT = ['EFFICIENCY_WARNING', 'POINT_DEDUCTION', 'SUSPENSION_FOR_TRAINING']
/** An offence of a day that ended in a sanction decided upon: the first, unless it is said to be the second. */
const offence = async (happenedOn: string, count = 1): Promise<string> => road.served(await road.propose(await road.violation({ happenedOn }), { kind: BY_COUNT[count - 1] }))

describe('second and third offences (trap 8)', () => {
  rule(['LY-REW-02d', 'LY-REW-02e'], 'the first brings a warning, and no deduction yet', async () => {
    const violation = await road.violation()
    expect(await road.refused(road.as('efficiency'), proposing(violation, 'POINT_DEDUCTION', { points: 10 }))).toBe('NOT_ON_THE_LADDER')
    expect((await road.sanction(await road.propose(violation, { kind: 'EFFICIENCY_WARNING' }))).offence).toBe(1)
  })

  rule(['LY-REW-02d', 'LY-REW-02f'], 'the second brings a deduction of 10', async () => {
    await offence('2026-03-02')
    const id = await road.act(road.as('efficiency'), proposing(await road.violation(), 'POINT_DEDUCTION'))
    expect(await road.sanction(id)).toMatchObject({ offence: 2, points: 10, citation: { rules: [{ id: 'LY-REW-02d' }, { id: 'LY-REW-02f' }] } })
  })

  rule(['LY-REW-02d', 'LY-REW-02g'], 'the third brings suspension for training', async () => {
    await offence('2026-03-02')
    await offence('2026-05-06', 2)
    const violation = await road.violation()
    expect((await road.sanction(await road.propose(violation, { kind: 'SUSPENSION_FOR_TRAINING' }))).offence).toBe(3)
  })

  rule('LY-REW-02e', 'count within the period alone, which ends on the day of the violation', async () => {
    await offence('2024-09-19')
    expect(await road.refused(road.as('efficiency'), proposing(await road.violation(), 'POINT_DEDUCTION', { points: 10 }))).toBe('NOT_ON_THE_LADDER')
    await offence('2024-09-20', 2)
    await expect(road.act(road.as('efficiency'), proposing(await road.violation(), 'POINT_DEDUCTION'))).resolves.toBeTruthy()
    expect(await road.refused(road.as('efficiency'), proposing(await road.violation({ happenedOn: '2024-09-01' }), 'POINT_DEDUCTION', { points: 10 }))).toBe('NOT_ON_THE_LADDER')
  })

  rule('LY-REW-02f', 'what is proposed can be departed from within the ladder, with a reason; the points of a deduction cannot', async () => {
    await offence('2026-03-02')
    const violation = await road.violation()
    expect(await road.refused(road.as('efficiency'), proposing(violation, 'CRITICISM'))).toBe('DEVIATION_UNEXPLAINED')
    expect(await road.refused(road.as('efficiency'), proposing(violation, 'TRANSFER', { deviation: '情节特殊。' }))).toBe('NOT_ON_THE_LADDER')
    expect(await road.refused(road.as('efficiency'), proposing(violation, 'POINT_DEDUCTION', { points: 5 }))).toBe('POINTS_BY_RULE')
    const id = await road.act(road.as('efficiency'), proposing(violation, 'CRITICISM', { deviation: '主动补救，群众谅解。' }))
    expect(await road.sanction(id)).toMatchObject({ kind: 'CRITICISM', deviation: '主动补救，群众谅解。', proposedById: road.staff.efficiency })
  })

  test('are proposed anew when an earlier sanction was revoked before the decision', async () => {
    const first = await offence('2026-03-02')
    const second = await road.propose(await road.violation(), { kind: 'POINT_DEDUCTION' })
    await road.on('handler', 'defend', second, { defence: '请求从轻。' })
    await road.on('handler', 'appeal', first, { appeal: '认定事实有误，请求撤销。' })
    await road.on('bureauHead', 'revoke', first, { appealAnswer: '撤销。' })
    expect(await road.refusedOn('leader', 'decide', second, { decision: '予以扣分。' })).toBe('OFFENCES_RECOUNTED')
  })

  test('count per person and violation, however many sanctions one brought', async () => {
    const violation = await road.violation({ happenedOn: '2026-03-02' })
    await road.served(await road.propose(violation))
    await road.served(await road.propose(violation, { kind: 'CRITICISM', deviation: '同时当面批评教育。' }))
    const next = await road.violation()
    expect((await road.sanction(await road.propose(next, { kind: 'POINT_DEDUCTION' }))).offence).toBe(2)
    const others = await road.violation({ handlerId: road.staff.clerk, shares: [{ staffId: road.staff.clerk, share: 'FULL' }] })
    expect((await road.sanction(await road.propose(others, { staffId: road.staff.clerk }))).offence).toBe(1)
  })

  test('do not count one whose sanction was revoked', async () => {
    const id = await offence('2026-03-02')
    await road.on('handler', 'appeal', id, { appeal: '认定事实有误，请求撤销。' })
    await road.on('bureauHead', 'revoke', id, { appealAnswer: '撤销。' })
    expect((await road.sanction(await road.propose(await road.violation()))).offence).toBe(1)
  })
})
