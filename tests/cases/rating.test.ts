import { beforeAll, describe, expect, test } from 'vitest'
import { CaseRating } from '../../api/domain/cases/index.ts'
import { rule } from '../support/rule.ts'
import { caseDesk, local, type Desk } from './desk.ts'

let t: Desk
let item: string
beforeAll(async () => {
  t = await caseDesk(['fuxin', 'sample-office'])
  item = await t.item()
})

let keys = 0
const rate = (trackingCode: string, input: object): { record: string; act: string; idempotencyKey: string; input: Record<string, unknown> } =>
  ({ record: 'CaseRating', act: 'rate', idempotencyKey: `rating-${++keys}`, input: { trackingCode, ...input } })
const completed = async (): Promise<string> => {
  t.clock('2026-09-28 09:00')
  const id = await t.accepted(item)
  await t.on('handler', 'grant', id, {})
  return (await t.case(id)).trackingCode
}
const bad = async (named = true): Promise<string> => t.act(t.public, rate(await completed(), { grade: 'DISSATISFIED', comment: '等了很久', named }))
const on = (person: 'handler' | 'head' | 'efficiency', act: string, id: string, input: object): Promise<string> =>
  t.act(t.as(person), { record: 'CaseRating', act, id, input: { ...input } })

describe('a case rating', () => {
  test('is given once by whoever holds the tracking code, also long after', async () => {
    const code = await completed()
    t.clock('2027-03-01 20:00')
    const id = await t.act(t.public, rate(` ${code.slice(0, 6).toLowerCase()} ${code.slice(6)}`, { grade: 'VERY_SATISFIED', personGrade: 'SATISFIED' }))
    expect(await t.find(CaseRating, id)).toMatchObject({ state: 'GIVEN', grade: 'VERY_SATISFIED', personGrade: 'SATISFIED', itemGrade: null, handlerId: t.staff.handler })
    expect(await t.refused(t.public, rate(code, { grade: 'SATISFIED' }))).toBe('RATED_ALREADY')
  })

  test('has no grade unless one is chosen, a code that exists, and a completed case', async () => {
    expect(await t.refused(t.public, rate(await completed(), {}))).toBe('VALIDATION')
    expect(await t.refused(t.public, rate('AAAABBBBCCCC', { grade: 'SATISFIED' }))).toBe('UNKNOWN_TRACKING_CODE')
    const open = await t.accepted(item)
    expect(await t.refused(t.public, rate((await t.case(open)).trackingCode, { grade: 'SATISFIED' }))).toBe('NOT_COMPLETED')
    expect(await t.refused(t.as('handler'), rate(await completed(), { grade: 'SATISFIED' }))).toBe('FORBIDDEN')
  })

  test('does not tell the rated department whose it was', async () => {
    const id = await bad()
    const query = 'query ($id: ID!) { caseRating(id: $id) { grade comment caseId case { number } ratedOn } }'
    expect((await t.graphql<{ caseRating: object }>(t.as('handler'), query, { id })).caseRating).toEqual({ grade: 'DISSATISFIED', comment: '等了很久', caseId: null, case: null, ratedOn: '2026-09-28' })
    expect((await t.graphql<{ caseRating: { case: object } }>(t.as('efficiency'), query, { id })).caseRating.case).toBeTruthy()
  })
})

describe('a bad rating', () => {
  rule('SO-RATING-01', 'is verified within 1 working day, corrected within 15 more, and its named rater called back', async () => {
    const id = await bad()
    expect(local((await t.clocks(id, 'cases.badRatingVerification'))[0]!.dueAt)).toBe('2026-09-29 17:30')
    await on('efficiency', 'verify', id, { finding: '经核实，等候超过两小时' })
    expect((await t.clocks(id, 'cases.badRatingVerification'))[0]!.state).toBe('MET')
    expect(local((await t.clocks(id, 'cases.badRatingCorrection'))[0]!.dueAt)).toBe('2026-10-23 17:30')
    await on('handler', 'correct', id, { correction: '已增设窗口并道歉' })
    expect((await t.find(CaseRating, id)).state).toBe('CORRECTED')
    await on('efficiency', 'callBack', id, { callBack: '申请人表示满意' })
    expect(await t.find(CaseRating, id)).toMatchObject({ state: 'CLOSED', callBack: '申请人表示满意' })
  })

  test('without a name ends with its correction: nobody can be called', async () => {
    const id = await bad(false)
    await on('efficiency', 'verify', id, { finding: '属实' })
    await on('head', 'correct', id, { correction: '已整改' })
    expect((await t.find(CaseRating, id)).state).toBe('CLOSED')
  })

  test('is excluded only after the department objected, by the efficiency office, and its clock is let go', async () => {
    const id = await bad()
    expect(await t.refused(t.as('efficiency'), { record: 'CaseRating', act: 'exclude', id, input: { exclusion: '误评' } })).toBe('NO_OBJECTION')
    await on('handler', 'objectTo', id, { objection: '申请人点错了窗口' })
    expect(await t.refused(t.as('head'), { record: 'CaseRating', act: 'exclude', id, input: { exclusion: '误评' } })).toBe('FORBIDDEN')
    await on('efficiency', 'exclude', id, { exclusion: '申请人确认误评' })
    expect((await t.find(CaseRating, id)).state).toBe('EXCLUDED')
    expect((await t.clocks(id)).map(({ state }) => state)).toEqual(['CANCELLED'])
  })
})
