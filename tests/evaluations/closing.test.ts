import { expect, test } from 'vitest'
import { rule } from '../support/rule.ts'
import { testOffice } from '../support/office.ts'
import { EvaluationCampaign } from '../../api/domain/evaluations/index.ts'
import { booth } from './booth.ts'

test('ballots cast while a campaign is being closed are either receipted and counted, or refused', async () => {
  const b = await booth({ groups: ['SERVICE_USER'], packs: ['sample-office'], asks: false })
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  const codes = await b.issue('SERVICE_USER', 16)
  const cast = (code: string) => b.cast(code, { permits: 'SATISFIED' })
  const [early, , late] = await Promise.all([Promise.all(codes.slice(0, 8).map(cast)), b.run('close'), Promise.all(codes.slice(8).map(cast))])
  const all = [...early, ...late]
  const receipted = all.filter(({ ballotCheckCode }) => ballotCheckCode !== null).length
  expect(all.filter(({ rejection }) => rejection?.code === 'BALLOTS_CLOSED')).toHaveLength(16 - receipted)
  const { campaignTurnout } = await b.t.graphql<{ campaignTurnout: unknown[] }>(
    b.t.as('evaluations'), 'query ($id: ID!) { campaignTurnout(campaignId: $id) { evaluators issued returned } }', { id: b.campaignId })
  expect(campaignTurnout).toEqual([{ evaluators: 'SERVICE_USER', issued: 16, returned: receipted }])
  await b.run('tally')
})

test('closing one campaign leaves the ballots of another as they were', async () => {
  const [one, other] = [await booth({ packs: ['sample-office'], asks: false }), await booth({ packs: ['sample-office'], asks: false })]
  for (const b of [one, other]) {
    await b.run('open')
    b.t.clock('2026-10-12 09:00')
  }
  const codes = await other.issue('PUBLIC', 6)
  for (const code of codes.slice(0, 5)) await other.cast(code, { permits: 'SATISFIED', relief: 'DONT_KNOW' })
  await one.run('close')
  expect((await other.cast(codes[0]!, { permits: 'SATISFIED' })).rejection?.code).toBe('SLIP_SPENT')
  expect((await other.cast(codes[5]!, { permits: 'SATISFIED' })).rejection).toBeNull()
  await other.run('close')
  await other.run('tally')
})

test('closing before the last day is over takes a reason, afterwards none', async () => {
  const b = await booth({ packs: ['sample-office'], asks: false })
  await b.run('open')
  b.t.clock('2026-10-31 20:00')
  expect(await b.refused('close')).toBe('VALIDATION')
  await b.run('close', { reason: '评议票已收齐' })
  expect((await b.t.find(EvaluationCampaign, b.campaignId)).closedEarlyBecause).toBe('评议票已收齐')
  const later = await booth({ packs: ['sample-office'], asks: false })
  await later.run('open')
  later.t.clock('2026-11-01 08:00')
  await later.run('close', {})
})

test('nobody both issues slips and enters ballots in one campaign', async () => {
  const b = await booth({ packs: ['sample-office'], asks: false })
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  const both = b.t.as('efficiency', { grants: [{ role: 'EFFICIENCY_OFFICE', bureauId: b.t.bureauId }, { role: 'EVALUATION_CLERK', bureauId: b.t.bureauId }] })
  const [one, two] = await b.issue('PUBLIC', 2, both)
  const marks = [{ departmentId: b.t.departments.permits, mark: 'SATISFIED' }]
  expect((await b.enter(one!, { channel: 'PAPER', marks }, both)).rejection?.code).toBe('OTHER_DUTY_IN_THIS_CAMPAIGN')
  expect((await b.enter(one!, { channel: 'PAPER', marks })).rejection).toBeNull()
  await expect(b.issue('PUBLIC', 1, b.t.as('evaluations'))).rejects.toThrow('OTHER_DUTY_IN_THIS_CAMPAIGN')
  expect((await b.enter(two!, { campaignId: b.t.bureauId, channel: 'PAPER', marks })).rejection?.code).toBe('SLIP_OF_OTHER_CAMPAIGN')
  expect((await b.enter(two!, { campaignId: b.campaignId, channel: 'PAPER', marks })).rejection).toBeNull()
  const other = await booth({ packs: ['sample-office'], asks: false })
  await other.run('open')
  other.t.clock('2026-10-12 09:00')
  expect(await other.issue('PUBLIC', 1, other.t.as('evaluations'))).toHaveLength(1)
})

test('a bureau whose rules do not say how ballots are counted opens no campaign', async () => {
  const b = await booth({ packs: ['chengguan'] })
  expect(await b.refused('open')).toBe('NO_EVALUATION_FORMULA')
})

test('clerks of another bureau enter nothing, and learn nothing', async () => {
  const b = await booth({ packs: ['sample-office'], asks: false })
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  const [code] = await b.issue('PUBLIC', 1)
  const foreign = await testOffice({ packs: [] })
  const marks = [{ departmentId: b.t.departments.permits, mark: 'SATISFIED' }]
  expect((await b.enter(code!, { channel: 'PAPER', marks }, foreign.as('evaluations'))).rejection?.code).toBe('NOT_FOUND')
  const { campaignTurnout } = await b.t.graphql<{ campaignTurnout: unknown[] }>(
    foreign.as('evaluations'), 'query ($id: ID!) { campaignTurnout(campaignId: $id) { returned } }', { id: b.campaignId })
  expect(campaignTurnout).toEqual([])
  expect((await b.enter(code!, { channel: 'PAPER', marks })).rejection).toBeNull()
})

const heldUnder = async (pack: string): Promise<string | null | undefined> => {
  const b = await booth({ packs: [pack, 'sample-office'], groups: ['EFFICIENCY_SUPERVISOR'], asks: false })
  for (const act of ['open', 'close', 'tally', 'publish']) await b.run(act)
  return (await b.t.find(EvaluationCampaign, b.campaignId)).nextDueOn
}

rule('LY-EFF-07a', 'each department is evaluated every year', async () => {
  expect(await heldUnder('liuyang')).toBe('2027-09-30')
})

rule('XM-DISC-0402d', 'invited supervisors evaluate every half year', async () => {
  expect(await heldUnder('xumu')).toBe('2027-03-30')
})

rule('JD-REVIEW-01', 'the review of this year has no next one', async () => {
  expect(await heldUnder('jiedao')).toBeNull()
})

test('a campaign that no closing has counted is not tallied, whatever its state says', async () => {
  const b = await booth({ groups: ['SERVICE_USER'], packs: ['sample-office'], asks: false })
  await b.run('open')
  await b.t.store.em().execute("update evaluation_campaigns set state = 'CLOSED' where id = ?", [b.campaignId])
  expect(await b.refused('tally')).toBe('TALLY_DOES_NOT_ADD_UP')
})

test('voters are given more time, with a reason and never less; a plan is cancelled only before it is open', async () => {
  const b = await booth({ groups: ['PUBLIC'], packs: ['sample-office'], asks: false })
  expect(await b.refused('extend', { closesOn: '2026-11-10', reason: '参评率低' })).toBe('WRONG_STATE')
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  const [code] = await b.issue('PUBLIC', 1)
  expect(await b.refused('extend', { closesOn: '2026-10-30', reason: '参评率低' })).toBe('VALIDATION')
  b.t.clock('2026-11-02 09:00')
  expect((await b.cast(code!, { permits: 'SATISFIED' })).rejection?.code).toBe('BALLOTS_CLOSED')
  expect(await b.refused('extend', { closesOn: '2026-11-01', reason: '参评率低' })).toBe('VALIDATION')
  await b.run('extend', { closesOn: '2026-11-10', reason: '参评率低' })
  expect((await b.cast(code!, { permits: 'SATISFIED' })).rejection).toBeNull()
  expect(await b.refused('cancel', { reason: '计划变更' })).toBe('WRONG_STATE')

  const other = await booth({ groups: ['PUBLIC'], packs: ['sample-office'], asks: false })
  await other.run('cancel', { reason: '计划变更' })
  expect(await other.t.find(EvaluationCampaign, other.campaignId)).toMatchObject({ state: 'CANCELLED', changedBecause: '计划变更' })
  expect(await other.refused('open')).toBe('WRONG_STATE')
})
