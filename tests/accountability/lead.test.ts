import { beforeAll, describe, expect, test } from 'vitest'
import { AccountabilityLead, Violation } from '../../api/domain/accountability/index.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let fuxin: Road
let liuyang: Road
let chengguan: Road

beforeAll(async () => {
  fuxin = await accountabilityRoad({
    packs: ['fuxin', 'sample-office'], sanction: {},
    found: { ground: 'TASK_UNMET', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], toleranceConsidered: true, leadersReviewed: true, remedy: '已向当事人致歉。' },
  })
  liuyang = await accountabilityRoad({ packs: ['liuyang'], found: { ground: 'OFF_POST', elements: ['BREACH', 'HARMFUL_EFFECT'] }, sanction: {} })
  chengguan = await accountabilityRoad({
    packs: ['chengguan'], found: { ground: 'TIME_LIMIT', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], leadersReviewed: true }, sanction: {},
  })
})

const confirm = (road: Road, id: string, changes?: Record<string, unknown>) => ({ record: 'AccountabilityLead', act: 'confirm', id, input: road.found(changes) })
const refused = async (road: Road, changes: Record<string, unknown>): Promise<string> => road.refused(road.as('efficiency'), confirm(road, await road.lead(), changes))

describe('a lead', () => {
  test('is dismissed with a reason that is kept', async () => {
    const id = await fuxin.lead()
    expect(await fuxin.refused(fuxin.as('efficiency'), { record: 'AccountabilityLead', act: 'dismiss', id, input: { finding: '' } })).toBe('VALIDATION')
    await fuxin.act(fuxin.as('efficiency'), { record: 'AccountabilityLead', act: 'dismiss', id, input: { finding: '系统故障，不予追究。' } })
    expect(await fuxin.find(AccountabilityLead, id)).toMatchObject({ state: 'DISMISSED', finding: '系统故障，不予追究。', checkedById: fuxin.staff.efficiency })
  })

  test('is nothing that the department sees or checks', async () => {
    const id = await fuxin.lead()
    expect(await fuxin.refused(fuxin.as('head'), confirm(fuxin, id))).toBe('FORBIDDEN')
    const { errors } = await fuxin.raw(fuxin.as('handler'), '{ leads { items { id } } }')
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('a violation is found', () => {
  rule('FX-ACCOUNT-05a', 'with all three elements, and not with two', async () => {
    expect(await refused(fuxin, { elements: ['BREACH', 'HARMFUL_EFFECT'] })).toBe('ELEMENTS_MISSING')
    const violation = await fuxin.find(Violation, await fuxin.violation())
    expect(violation).toMatchObject({ elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], citation: { rules: [{ id: 'FX-ACCOUNT-07g' }] } })
    expect((await fuxin.find(AccountabilityLead, violation.leadId)).state).toBe('CONFIRMED')
  })

  rule('CG-ACCOUNT-01a', 'with every element that the city administration names', async () => {
    expect(await refused(chengguan, { elements: ['BREACH', 'FAILURE_OF_DUTY'] })).toBe('ELEMENTS_MISSING')
    await expect(chengguan.violation()).resolves.toBeTruthy()
  })

  test('is called by its number, its ground in words, and who it is about', async () => {
    expect((await fuxin.find(Violation, await fuxin.violation())).title).toMatch(/^违规〔2026〕\d+号 未按要求完成任务 李经办$/)
  })

  test('not on a day to come, not by who bears a share, and of people of the bureau alone', async () => {
    expect(await refused(fuxin, { happenedOn: '2026-09-29' })).toBe('VALIDATION')
    expect(await refused(fuxin, { shares: [{ staffId: fuxin.staff.handler, share: 'FULL' }, { staffId: fuxin.staff.efficiency, share: 'DIRECT' }] })).toBe('OWN_LEAD')
    expect(await refused(fuxin, { shares: [{ staffId: fuxin.staff.handler, share: 'FULL' }, { staffId: liuyang.staff.head, share: 'LEADERSHIP' }] })).toMatch(/NOT_OUR_STAFF|VALIDATION/)
  })

  rule(['FX-ACCOUNT-07a', 'FX-ACCOUNT-07e', 'FX-ACCOUNT-07g', 'FX-REFUSAL-07b', 'FX-CONDUCT-08c', 'CG-LIMIT-06', 'LY-ACC-06a'], 'only on a ground that the pack has, which it cites', async () => {
    const cited = async (road: Road, ground: string): Promise<string[]> =>
      ((await road.find(Violation, await road.violation({ ground }))).citation as { rules: { id: string }[] }).rules.map(({ id }) => id)
    for (const [ground, id] of [
      ['DECISION_REFUSED', 'FX-ACCOUNT-07a'], ['OUTSIDE_POWERS', 'FX-ACCOUNT-07e'], ['TASK_UNMET', 'FX-ACCOUNT-07g'], ['ARBITRARY_REFUSAL', 'FX-REFUSAL-07b'], ['LEAK', 'FX-CONDUCT-08c'],
    ] as const) expect(await cited(fuxin, ground)).toContain(id)
    expect(await cited(chengguan, 'TIME_LIMIT')).toContain('CG-LIMIT-06')
    expect(await cited(liuyang, 'OFF_POST')).toContain('LY-ACC-06a')
    expect(await refused(fuxin, { ground: 'OFF_POST' })).toBe('NOT_ON_THE_LIST')
    expect(await refused(liuyang, { ground: 'TASK_UNMET' })).toBe('NOT_ON_THE_LIST')
  })
})

describe('responsibility is divided by who approved the act', () => {
  const shares = (...each: [person: 'handler' | 'leader' | 'bureauHead', share: string][]) => ({ shares: each.map(([person, share]) => ({ staffId: liuyang.staff[person], share })) })

  rule('LY-ACC-070101', 'approved by nobody: the handler bears all of it', async () => {
    expect(await refused(liuyang, { approvedBy: 'NOBODY', ...shares(['handler', 'SECONDARY']) })).toBe('WRONG_DIVISION')
    await expect(liuyang.violation({ approvedBy: 'NOBODY', ...shares(['handler', 'FULL']) })).resolves.toBeTruthy()
  })

  rule('LY-ACC-070102', 'approved by the leader: the leader first, the handler second', async () => {
    expect(await refused(liuyang, { approvedBy: 'LEADER', ...shares(['handler', 'SECONDARY']) })).toBe('WRONG_DIVISION')
    // Each share falls on whom the rule names, not on anybody.
    expect(await refused(liuyang, { approvedBy: 'LEADER', ...shares(['handler', 'PRIMARY'], ['leader', 'SECONDARY']) })).toBe('WRONG_DIVISION')
    expect(await refused(liuyang, { approvedBy: 'LEADER', ...shares(['leader', 'PRIMARY'], ['handler', 'SECONDARY'], ['bureauHead', 'FULL']) })).toBe('WRONG_DIVISION')
    expect(await refused(liuyang, { approvedBy: 'LEADER', approverId: liuyang.staff.bureauHead, ...shares(['leader', 'PRIMARY'], ['handler', 'SECONDARY']) })).toBe('WRONG_DIVISION')
    await expect(liuyang.violation({ approvedBy: 'LEADER', ...shares(['leader', 'PRIMARY'], ['handler', 'SECONDARY']) })).resolves.toBeTruthy()
  })

  rule('LY-ACC-070103', 'decided collectively: the head first, the handler second', async () => {
    expect(await refused(liuyang, { approvedBy: 'COLLECTIVE', ...shares(['bureauHead', 'PRIMARY']) })).toBe('WRONG_DIVISION')
    expect(await refused(liuyang, { approvedBy: 'COLLECTIVE', ...shares(['leader', 'PRIMARY'], ['handler', 'SECONDARY']) })).toBe('WRONG_DIVISION')
    await expect(liuyang.violation({ approvedBy: 'COLLECTIVE', ...shares(['bureauHead', 'PRIMARY'], ['handler', 'SECONDARY']) })).resolves.toBeTruthy()
  })

  rule('SO-DIVISION-01', 'under the sample rules too, where the bureau’s own say nothing', async () => {
    expect(await refused(fuxin, { approvedBy: 'LEADER' })).toBe('WRONG_DIVISION')
    const staff = fuxin.staff
    await expect(fuxin.violation({ approvedBy: 'LEADER', shares: [{ staffId: staff.leader, share: 'PRIMARY' }, { staffId: staff.handler, share: 'SECONDARY' }] })).resolves.toBeTruthy()
  })
})
