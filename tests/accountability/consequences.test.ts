import { beforeAll, describe, expect, test } from 'vitest'
import { Sanction } from '../../api/domain/accountability/index.ts'
import { rule } from '../support/rule.ts'
import { accountabilityRoad, type Road } from './road.ts'

let liuyang: Road
let chengguan: Road
beforeAll(async () => {
  liuyang = await accountabilityRoad({ packs: ['liuyang'], sanction: { deviation: '按情节择定。' }, found: { ground: 'OFF_POST', elements: ['BREACH', 'HARMFUL_EFFECT'] } })
  chengguan = await accountabilityRoad({
    packs: ['chengguan'], sanction: { kind: 'CIRCULATED_CRITICISM' },
    found: { ground: 'TIME_LIMIT', severity: 'SERIOUS', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], leadersReviewed: true },
  })
})

const proposing = (violationId: string, input: Record<string, unknown>) => ({ record: 'Sanction', act: 'propose', input: { violationId, reasons: '情节相当。', ...input } })
const head = (kind = 'CIRCULATED_CRITICISM') => ({ kind, staffId: undefined })

describe('what a rung says', () => {
  rule('LY-ACC-070202', 'sanctions that apply together are proposed together', async () => {
    const violation = await liuyang.violation({ severity: 'SERIOUS' })
    await liuyang.propose(violation, { kind: 'WRITTEN_SELF_CRITICISM' })
    const sanctions = await liuyang.store.em().find(Sanction, { violationId: violation })
    expect(sanctions.map(({ kind, state, staffId }) => [kind, state, staffId]).sort()).toEqual(
      ['CIRCULATED_CRITICISM', 'LOSS_OF_HONOURS', 'WRITTEN_SELF_CRITICISM'].map((kind) => [kind, 'PROPOSED', liuyang.staff.handler]))
  })

  rule('LY-ACC-070203b', 'a rung for leaders is not for ordinary staff', async () => {
    const shares = [{ staffId: liuyang.staff.leader, share: 'PRIMARY' }, { staffId: liuyang.staff.handler, share: 'SECONDARY' }]
    const violation = await liuyang.violation({ severity: 'GRAVE', approvedBy: 'LEADER', shares })
    expect(await liuyang.refused(liuyang.as('efficiency'), proposing(violation, { kind: 'CIRCULATED_CRITICISM', staffId: liuyang.staff.handler, deviation: '按情节择定。' })))
      .toBe('NOT_ON_THE_LADDER')
    await expect(liuyang.propose(violation, { kind: 'CIRCULATED_CRITICISM', staffId: liuyang.staff.leader })).resolves.toBeTruthy()
  })

  const kindsOf = async (road: Road, violationId: string): Promise<string[]> =>
    (await road.store.em().find(Sanction, { violationId })).map(({ kind }) => kind).sort()

  rule('LY-EFF-07e', 'a grave breach goes to the discipline commission, whatever else is chosen', async () => {
    const grave = await liuyang.violation({ severity: 'GRAVE' })
    await liuyang.propose(grave, { kind: 'TRANSFER' })
    expect(await kindsOf(liuyang, grave)).toEqual(['DISCIPLINARY_PUNISHMENT', 'REFERRAL_TO_DISCIPLINE_INSPECTION', 'TRANSFER'])
    expect(await liuyang.refused(liuyang.as('efficiency'), proposing(await liuyang.violation({ severity: 'SERIOUS' }), { staffId: liuyang.staff.handler, kind: 'REFERRAL_TO_DISCIPLINE_INSPECTION' })))
      .toBe('NOT_ON_THE_LADDER')
  })

  rule('LY-EFF-04b', 'indifference to hardship is corrected beside what the ladder has', async () => {
    const violation = await liuyang.violation({ severity: 'SERIOUS', ground: 'INDIFFERENCE' })
    await liuyang.propose(violation, { kind: 'CIRCULATED_CRITICISM' })
    expect(await kindsOf(liuyang, violation)).toEqual(['CIRCULATED_CRITICISM', 'LOSS_OF_HONOURS', 'ORDERED_RECTIFICATION', 'WRITTEN_SELF_CRITICISM'])
  })

  rule('LY-ASSESS-05c', 'a section with a poor assessment is criticised by circular', async () => {
    const violation = await liuyang.violation({ ground: 'POOR_ASSESSMENT' })
    await expect(liuyang.propose(violation, { ...head(), deviation: undefined })).resolves.toBeTruthy()
    expect(await liuyang.refused(liuyang.as('efficiency'), proposing(await liuyang.violation({ ground: 'OFF_POST' }), head()))).toBe('NOT_ON_THE_LADDER')
  })

  rule('CG-OPEN-01j', 'disclosure has a ladder of its own, in place of the general one', async () => {
    const shares = [{ staffId: chengguan.staff.handler, share: 'FULL' }, { staffId: chengguan.staff.leader, share: 'LEADERSHIP' }]
    const violation = await chengguan.violation({ ground: 'DISCLOSURE_FALSIFIED', shares })
    const about = { staffId: chengguan.staff.handler }
    expect(await chengguan.refused(chengguan.as('efficiency'), proposing(violation, { ...about, kind: 'TRANSFER' }))).toBe('NOT_ON_THE_LADDER')
    const id = await chengguan.propose(violation, { kind: 'WRITTEN_SELF_CRITICISM' })
    expect((await chengguan.sanction(id)).citation).toMatchObject({ rules: [{ id: 'CG-OPEN-01j' }] })
    expect(await chengguan.refused(chengguan.as('efficiency'), proposing(await chengguan.violation(), { ...about, kind: 'WRITTEN_SELF_CRITICISM' }))).toBe('NOT_ON_THE_LADDER')
  })

  rule(['BZ-ASSESS-03', 'BZ-POST-05a'], 'no progress after correction and post duties not performed each bring their own measures, and nothing else', async () => {
    const binzhou = await accountabilityRoad({
      packs: ['binzhou'], sanction: {}, found: { ground: 'NO_PROGRESS', remedy: '已责令整改两次。', elements: ['BREACH', 'FAILURE_OF_DUTY', 'HARMFUL_EFFECT'], leadersReviewed: true },
    })
    const violation = await binzhou.violation({ severity: 'SERIOUS' })
    expect(await binzhou.refused(binzhou.as('efficiency'), proposing(violation, { staffId: binzhou.staff.handler, kind: 'DEMOTION' }))).toBe('NOT_ON_THE_LADDER')
    await expect(binzhou.propose(violation, { kind: 'DISCIPLINARY_PUNISHMENT' })).resolves.toBeTruthy()
    const duty = await binzhou.violation({ severity: 'SERIOUS', ground: 'POST_DUTY' })
    expect(await binzhou.refused(binzhou.as('efficiency'), proposing(duty, { staffId: binzhou.staff.handler, kind: 'DEMOTION' }))).toBe('NOT_ON_THE_LADDER')
    await expect(binzhou.propose(duty, { kind: 'ADMONITION_TALK' })).resolves.toBeTruthy()
    const late = await binzhou.violation({ severity: 'SERIOUS', ground: 'TIME_LIMIT' })
    expect(await binzhou.refused(binzhou.as('efficiency'), proposing(late, { staffId: binzhou.staff.handler, kind: 'ADMONITION_TALK' }))).toBe('NOT_ON_THE_LADDER')
  })

  rule('CG-ACCOUNT-03a', 'a department bears what the rules have for departments, and nothing else', async () => {
    const violation = await chengguan.violation()
    expect(await chengguan.refused(chengguan.as('efficiency'), proposing(violation, head('TRANSFER')))).toBe('NOT_ON_THE_LADDER')
    await expect(chengguan.propose(violation, head())).resolves.toBeTruthy()
  })
})

describe('a sanction on a department', () => {
  test('is read, defended and appealed against by its head, and decided by somebody else', async () => {
    const id = await chengguan.propose(await chengguan.violation(), head())
    const { sanction } = await chengguan.graphql<{ sanction: unknown }>(chengguan.as('head'), 'query ($id: ID!) { sanction(id: $id) { id } }', { id })
    expect(sanction).toEqual({ id })
    expect(await chengguan.refusedOn('clerk', 'defend', id, { defence: '不属实。' })).toBe('NOT_FOUND')
    await chengguan.on('head', 'defend', id, { defence: '已全面整改。' })
    expect(await chengguan.refusedOn('head', 'decide', id, { decision: '从轻。' })).toBe('OWN_SANCTION')
    await chengguan.on('efficiency2', 'decide', id, { decision: '通报批评。' })
    await chengguan.on('efficiency', 'serve', id, { manner: 'IN_PERSON' })
    await chengguan.on('head', 'appeal', id, { appeal: '认定有误，请求复查。' })
    expect((await chengguan.sanction(id)).state).toBe('APPEALED')
  })
})

describe('the authority of the pack', () => {
  rule('CG-ACCOUNT-01c', 'lets the head of the department decide, who then reads it, and not the head of another', async () => {
    const id = await chengguan.propose(await chengguan.violation())
    await chengguan.on('handler', 'defend', id, { defence: '请求从轻。' })
    expect(await chengguan.refusedOn('otherHead', 'decide', id, { decision: '通报批评。' })).toBe('NOT_FOUND')
    // Four eyes: whoever proposed it does not decide it where another can.
    expect(await chengguan.refusedOn('efficiency', 'decide', id, { decision: '通报批评。' })).toBe('PROPOSER_DECIDES')
    await chengguan.on('head', 'decide', id, { decision: '通报批评。' })
    expect(await chengguan.sanction(id)).toMatchObject({ state: 'DECIDED', decidedById: chengguan.staff.head })
  })
})
