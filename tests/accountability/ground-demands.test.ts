import { beforeAll, describe, expect, test } from 'vitest'
import { Violation } from '../../api/domain/accountability/index.ts'
import { subjects } from '../../api/domain/accountability/violation.provisions.ts'
import { runAct, type Rejection } from '../../api/kernel/lifecycle/index.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

const roads: Record<string, Road> = {}
beforeAll(async () => {
  const found = { elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], leadersReviewed: true, toleranceConsidered: true, remedy: '已补办。' }
  for (const pack of ['fuxin', 'chengguan', 'binzhou', 'liuyang', 'yimin', 'zhengdu', 'xingshu']) roads[pack] = await accountabilityRoad({ packs: [pack], found, sanction: {} })
})

/** What finding a violation comes to under a pack: the rejection, or nothing. */
async function confirming(pack: string, changes: Record<string, unknown>): Promise<Rejection | undefined> {
  const road = roads[pack]!
  return (await runAct(road.office, road.as('efficiency'), { record: 'AccountabilityLead', act: 'confirm', id: await road.lead(), input: road.found(changes) })).rejection
}
/** A share of the handler, or of others. */
const shares = (pack: string, ...each: (readonly [person: 'handler' | 'head' | 'leader' | 'bureauHead', share: string])[]): Record<string, unknown> =>
  ({ shares: each.map(([person, share]) => ({ staffId: roads[pack]!.staff[person], share })) })
const cites = (rejection: Rejection | undefined): unknown[] => (rejection?.citation as { rules: { id: string }[] } | undefined)?.rules.map(({ id }) => id) ?? []

describe('what a ground has to state', () => {
  rule(['CG-OPEN-01h', 'LY-ACC-05c', 'LY-EFF-04c', 'BZ-POST-05b', 'YM-RESP-03c'], 'the effect, where only that makes it accountable', async () => {
    for (const [pack, ground, id, bearers = []] of [
      ['chengguan', 'DISCLOSURE_CARELESS', 'CG-OPEN-01h', [['leader', 'LEADERSHIP']]], ['liuyang', 'KEY_ITEM_NOT_DISCLOSED', 'LY-ACC-05c', [['head', 'LEADERSHIP']]],
      ['liuyang', 'LOSS_BY_NEGLECT', 'LY-EFF-04c'], ['binzhou', 'DISOBEDIENCE', 'BZ-POST-05b'], ['yimin', 'FALSIFICATION', 'YM-RESP-03c'],
    ] as const) {
      const stated = { ground, severity: 'SERIOUS', ...shares(pack, ['handler', 'FULL'], ...bearers) }
      const refused = await confirming(pack, stated)
      expect(refused, id).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'effect' }] })
      expect(cites(refused)).toContain(id)
      expect(await confirming(pack, { ...stated, effect: '群众反映强烈。' }), id).toBeUndefined()
    }
  })

  rule(['YM-EVAL-02b', 'YM-EVAL-04c'], 'and not where the text asks for none', async () => {
    for (const ground of ['GROUP_TASK_LATE', 'WEAK_SECTION']) expect(await confirming('yimin', { ground }), ground).toBeUndefined()
  })

  rule('ZD-SUPV-05e', 'the cause comes first, then the loss', async () => {
    const refused = await confirming('zhengdu', { ground: 'LOSS_BY_WEAK_WORK' })
    expect(refused!.fields.map(({ path }) => path)).toEqual(['cause', 'effect'])
    expect(await confirming('zhengdu', { ground: 'LOSS_BY_WEAK_WORK', cause: '未核实数据。', effect: '项目延期。' })).toBeUndefined()
  })

  rule('BZ-ASSESS-03', 'what was corrected before without progress', async () => {
    expect(await confirming('binzhou', { ground: 'NO_PROGRESS', remedy: undefined })).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'remedy' }] })
    expect(await confirming('binzhou', { ground: 'NO_PROGRESS' })).toBeUndefined()
  })
})

rule(['BZ-POST-05b', 'LY-EFF-04c', 'CG-OPEN-01h'], 'what is to be treated severely is never slight', async () => {
  for (const [pack, ground, id, bearers = []] of [
    ['binzhou', 'DISOBEDIENCE', 'BZ-POST-05b'], ['liuyang', 'LOSS_BY_NEGLECT', 'LY-EFF-04c'], ['chengguan', 'DISCLOSURE_CARELESS', 'CG-OPEN-01h', [['leader', 'LEADERSHIP']]],
  ] as const) {
    const stated = { ground, effect: '造成损失。', ...shares(pack, ['handler', 'FULL'], ...bearers) }
    const refused = await confirming(pack, { ...stated, severity: 'MINOR' })
    expect(refused, id).toMatchObject({ code: 'TOO_SLIGHT', facts: { least: '较重' } })
    expect(cites(refused)).toContain(id)
    expect(await confirming(pack, { ...stated, severity: 'SERIOUS' }), id).toBeUndefined()
  }
})

describe('who has to answer', () => {
  rule(['LY-ACC-05a', 'LY-ACC-05b', 'LY-ACC-05c', 'LY-ACC-05d'], 'the section head and whoever is directly responsible, for what was not disclosed', async () => {
    for (const ground of ['NOT_DISCLOSED', 'HIDDEN_DEALING', 'KEY_ITEM_NOT_DISCLOSED', 'COMPLAINT_NEGLECTED']) {
      const stated = { ground, effect: '影响不良。' }
      const refused = await confirming('liuyang', { ...stated, ...shares('liuyang', ['handler', 'FULL']) })
      expect(refused, ground).toMatchObject({ code: 'MUST_ANSWER', facts: { who: '科室负责人' } })
      expect(cites(refused)).toContain('LY-ACC-05c')
      expect(await confirming('liuyang', { ...stated, ...shares('liuyang', ['handler', 'FULL'], ['head', 'LEADERSHIP']) }), ground).toBeUndefined()
    }
    expect(await confirming('liuyang', { ground: 'OFF_POST', ...shares('liuyang', ['handler', 'FULL']) })).toBeUndefined()
  })

  rule('CG-OPEN-01i', 'a leading cadre and whoever is directly responsible, for disclosure', async () => {
    const by = (...each: Parameters<typeof shares>[1][]): Promise<Rejection | undefined> => confirming('chengguan', { ground: 'DISCLOSURE_FALSIFIED', ...shares('chengguan', ...each) })
    expect(await by(['handler', 'FULL'])).toMatchObject({ code: 'MUST_ANSWER', facts: { who: '有关领导' }, citation: { rules: [{ id: 'CG-OPEN-01i' }] } })
    expect(await by(['leader', 'LEADERSHIP'])).toMatchObject({ code: 'MUST_ANSWER', facts: { who: '直接责任人' } })
    expect(await by(['handler', 'DIRECT'], ['bureauHead', 'LEADERSHIP'])).toBeUndefined()
  })

  rule(['XS-INFO-06b', 'YM-RESP-03c'], 'the submitter of information, the persons answerable', async () => {
    for (const [pack, ground, id] of [['xingshu', 'INFORMATION_PROBLEM', 'XS-INFO-06b'], ['yimin', 'DECEIT', 'YM-RESP-03c']] as const) {
      const refused = await confirming(pack, { ground, effect: '群众反映强烈。', ...shares(pack, ['head', 'LEADERSHIP']) })
      expect(refused).toMatchObject({ code: 'MUST_ANSWER', citation: { rules: [{ id }] } })
      expect(await confirming(pack, { ground, effect: '群众反映强烈。', ...shares(pack, ['handler', 'DIRECT']) })).toBeUndefined()
    }
  })
})

describe('who pursues it', () => {
  rule(['FX-ACCOUNT-06a', 'LY-ACC-03', 'LY-REW-01a', 'LY-INT-02b'], 'is one of the organs that the rules name, and is kept', async () => {
    for (const [pack, ground, organ, id] of [
      ['fuxin', 'TASK_UNMET', 'PARTY_COMMITTEE_OFFICE', 'FX-ACCOUNT-06a'], ['liuyang', 'OFF_POST', 'BUREAU_OFFICE', 'LY-ACC-03'], ['liuyang', 'BAD_ATTITUDE', 'SUPERVISION_OFFICE', 'LY-ACC-03'],
    ] as const) {
      const refused = await confirming(pack, { ground, organ: null })
      expect(refused).toMatchObject({ code: 'ORGAN_NEEDED', fields: [{ path: 'organ' }] })
      expect(cites(refused)).toContain(id)
      expect(await confirming(pack, { ground, organ: '工会' })).toMatchObject({ code: 'NOT_ON_THE_LIST' })
      const road = roads[pack]!
      expect((await road.find(Violation, await road.violation({ ground, organ }))).organ).toBe(organ)
    }
  })

  test('is anybody where the rules name nobody', async () => {
    expect(await confirming('chengguan', { ground: 'TIME_LIMIT' })).toBeUndefined()
  })
})

describe('whom accountability reaches', () => {
  const proposing = (road: Road, violationId: string, input: Record<string, unknown>) =>
    road.refused(road.as('efficiency'), { record: 'Sanction', act: 'propose', input: { violationId, reasons: '情节相当。', ...input } })

  rule('FX-ACCOUNT-02', 'every official and employee, the head of the bureau too, and no department', async () => {
    const road = roads['fuxin']!
    const violation = await road.violation({ ground: 'TASK_UNMET', ...shares('fuxin', ['handler', 'FULL'], ['bureauHead', 'LEADERSHIP']) })
    expect(await proposing(road, violation, { kind: 'CRITICISM' })).toBe('NOT_A_SUBJECT')
    for (const person of ['handler', 'bureauHead'] as const) await expect(road.propose(violation, { staffId: road.staff[person], kind: 'CRITICISM' })).resolves.toBeTruthy()
  })

  rule(['BZ-ACCOUNT-01c', 'LY-ACC-02'], 'departments and staff alike, of the office and of subordinate units', async () => {
    const road = roads['binzhou']!
    const violation = await road.violation({ ground: 'TIME_LIMIT' })
    expect(await proposing(road, violation, { kind: 'TRANSFER' })).toBe('NOT_ON_THE_LADDER')
    await expect(road.propose(violation, { staffId: undefined, kind: 'CRITICISM' })).resolves.toBeTruthy()
    await expect(road.propose(violation, { kind: 'CRITICISM' })).resolves.toBeTruthy()
    for (const pack of ['binzhou', 'liuyang']) {
      const law = await roads[pack]!.office.lawOf(roads[pack]!.store.em(), roads[pack]!.bureauId, roads[pack]!.now())
      expect(subjects.all(law).map(({ code }) => code)).toEqual(['STAFF', 'DEPARTMENT', 'SUBORDINATE'])
    }
  })
})
