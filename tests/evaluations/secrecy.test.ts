import { beforeAll, describe, expect, test } from 'vitest'
import type { Acting } from '../../api/kernel/access/index.ts'
import { slipHash } from '../../api/domain/evaluations/codes.ts'
import { schemaText } from '../../api/kernel/schema/index.ts'
import { booth, type Booth, type Receipt } from './booth.ts'

const VOTERS = 60
/** Of 60 blind guesses one is right on average; more than seven are, once in a hundred thousand runs. */
const CHANCE = 7

let b: Booth
let codes: string[]
let receipts: string[]

/** Rows with whatever the store knows of them beside their content: where a row lies and which transaction wrote it. */
const rows = <T>(query: string, ...values: string[]): Promise<T[]> => b.t.store.em().execute<T[]>(query, values)

const ballots = () => rows<{ remark: string; id: string; xmin: string; check_hash: string }>(
  `select answers ->> 'remark' as remark, id, xmin::text as xmin, check_hash from ballots where campaign_id = ? order by ctid`, b.campaignId)
const slips = () => rows<{ code_hash: string; id: string; xmin: string }>(
  'select code_hash, id, xmin::text as xmin from slips where campaign_id = ? and spent order by ctid', b.campaignId)

/** In how many places two orders agree. */
const agreeing = (one: readonly string[], other: readonly string[]): number => one.filter((value, index) => value === other[index]).length
const voters = Array.from({ length: VOTERS }, (_, index) => `voter ${index}`)
/** How many lie right behind the one who voted before them. */
const following = (order: readonly string[]): number => order.filter((voter, index) => index > 0 && voters.indexOf(voter) === voters.indexOf(order[index - 1]!) + 1).length

const entries = async (): Promise<number> =>
  (await rows<{ n: number | string }>('select (select count(*) from audit_entries) + (select count(*) from idempotency_keys) as n')).map(({ n }) => Number(n))[0]!

beforeAll(async () => {
  b = await booth({ groups: ['SERVICE_USER'], packs: ['sample-office'], asks: false })
  const office = b.t.as('efficiency')
  const remark = { items: [{ key: 'remark', title: { zh: '意见' }, type: 'TEXT' }] }
  const questionnaireId = await b.t.act(office, { record: 'Questionnaire', act: 'draft', input: { name: '意见', definition: remark } })
  await b.t.act(office, { record: 'Questionnaire', act: 'publish', id: questionnaireId })
  await b.run('edit', {
    name: '评议', periodFrom: '2026-01-01', periodUntil: '2026-09-30', opensOn: '2026-09-01', closesOn: '2026-10-31', questionnaireId,
    departmentIds: [b.t.departments.permits, b.t.departments.relief], groups: [{ evaluators: 'SERVICE_USER' }],
  })
  await b.run('open')
  codes = await b.issue('SERVICE_USER', VOTERS)
})

const cast = async (code: string, remark: string): Promise<Receipt> => {
  const { castBallot } = await b.t.graphql<{ castBallot: Receipt }>(
    b.t.public, 'mutation ($code: String!, $input: CastBallotInput!) { castBallot(code: $code, input: $input) { ballotCheckCode rejection { code fields { path code } } } }',
    { code, input: { marks: [{ departmentId: b.t.departments.permits, mark: 'SATISFIED' }], answers: { remark } } })
  return castBallot
}

const check = async (code: string, acting: Acting = b.t.public): Promise<{ inTally: boolean } | null> =>
  (await b.t.graphql<{ ballotCheck: { inTally: boolean } | null }>(acting, 'query ($code: String!) { ballotCheck(code: $code) { campaign stateLabel inTally } }', { code })).ballotCheck

describe('a slip', () => {
  test('admits one ballot, however often it is tried at once', async () => {
    const first = await Promise.all(Array.from({ length: 20 }, () => cast(codes[0]!, voters[0]!)))
    expect(first.filter(({ ballotCheckCode }) => ballotCheckCode !== null)).toHaveLength(1)
    expect(first.filter(({ rejection }) => rejection?.code === 'SLIP_SPENT')).toHaveLength(19)
    receipts = [first.find(({ ballotCheckCode }) => ballotCheckCode !== null)!.ballotCheckCode!]
    expect(await ballots()).toHaveLength(1)
  })

  test('is kept as a hash that tells nothing of its code', async () => {
    const stored = JSON.stringify(await rows('select * from slips where campaign_id = ?', b.campaignId))
    for (const code of codes) expect(stored).not.toContain(code.replaceAll('-', ''))
    expect(stored).not.toContain(codes[0])
  })

  test('is guessed in vain: tries are counted, hits are not', async () => {
    const guesser = { ...b.t.public, address: '192.0.2.9' }
    const paper = (code: string) => b.t.raw(guesser, 'query ($code: String!) { ballotPaper(code: $code) { ballotPaper { name } rejection { code } } }', { code })
    for (let n = 0; n < 40; n += 1) expect((await paper(codes[1]!)).errors).toBeUndefined()
    for (let n = 0; n < 30; n += 1) await paper(`WRONG-${n}`)
    expect((await paper('WRONG-AGAIN')).errors?.[0]?.extensions['code']).toBe('TOO_MANY_TRIES')
  })
})

describe('ballots', () => {
  test('leave no trace in the log or among the idempotency keys', async () => {
    const before = await entries()
    for (const [index, code] of codes.entries()) {
      if (index > 0) receipts.push((await cast(code, voters[index]!)).ballotCheckCode!)
    }
    expect(await entries()).toBe(before)
    expect(await ballots()).toHaveLength(VOTERS)
  })

  test('lie, until the closing, in the order in which they came: that is why they are shuffled', async () => {
    const [lying, spent] = [await ballots(), await slips()]
    // Room that others left fills up again and shifts the rest, so that what tells is who lies right behind whom.
    expect(following(lying.map(({ remark }) => remark))).toBeGreaterThan(VOTERS / 2)
    expect(lying.every(({ xmin }) => spent.filter((slip) => slip.xmin === xmin).length === 1)).toBe(true)
  })

  test('have no column that tells a time or a person', async () => {
    const columns = await rows<{ table_name: string; column_name: string; data_type: string }>(
      `select table_name, column_name, data_type from information_schema.columns where table_name in ('slips', 'ballots', 'ballot_grades') order by 1, 2`)
    expect(columns.filter(({ data_type }) => /time|date/.test(data_type))).toEqual([])
    const of = (table: string): string[] => columns.filter(({ table_name }) => table_name === table).map(({ column_name }) => column_name)
    expect(of('slips')).toEqual(['campaign_id', 'code_hash', 'group_id', 'id', 'spent'])
    expect(of('ballots')).toEqual(['answers', 'campaign_id', 'channel', 'check_hash', 'group_id', 'id', 'invalid'])
    expect(of('ballot_grades')).toEqual(['ballot_id', 'department_id', 'id', 'mark'])
  })

  test('are found by no road of the interface', () => {
    expect(schemaText()).not.toMatch(/^type (Ballot|BallotGrade|Slip) /m)
  })

  test('are linked to their voters, by whoever has the whole database after the closing, no better than by chance', async () => {
    expect(await check(receipts[0]!)).toMatchObject({ inTally: false })
    await b.run('close')
    const [lying, spent] = [await ballots(), await slips()]
    expect(lying).toHaveLength(VOTERS)
    // One transaction wrote them all.
    expect(new Set([...lying, ...spent].map(({ xmin }) => xmin)).size).toBe(1)
    const voterOf = new Map(codes.map((code, index) => [slipHash(code), voters[index]!]))
    const sorted = (by: (row: (typeof lying)[number]) => string): string[] => lying.toSorted((x, y) => (by(x) < by(y) ? -1 : 1)).map(({ remark }) => remark)
    const guesses = {
      place: lying.map(({ remark }) => remark), id: sorted(({ id }) => id), check: sorted(({ check_hash }) => check_hash),
      slip: spent.map(({ code_hash }) => voterOf.get(code_hash)!), slipId: spent.toSorted((x, y) => (x.id < y.id ? -1 : 1)).map(({ code_hash }) => voterOf.get(code_hash)!),
    }
    for (const guess of [guesses.place, guesses.id, guesses.check]) expect(agreeing(guess, voters)).toBeLessThanOrEqual(CHANCE)
    expect(agreeing(guesses.place, guesses.slip)).toBeLessThanOrEqual(CHANCE)
    expect(agreeing(guesses.id, guesses.slipId)).toBeLessThanOrEqual(CHANCE)
    expect(agreeing(guesses.place, guesses.place.toSorted())).toBeLessThanOrEqual(CHANCE)
    expect(following(guesses.place)).toBeLessThanOrEqual(CHANCE)
  })
})

describe('a tally', () => {
  test('is refused when ballots and spent slips do not agree', async () => {
    const stuffed = await rows<{ id: string }>(`insert into ballots (id, campaign_id, group_id, channel, invalid, check_hash)
      select gen_random_uuid(), campaign_id, group_id, channel, invalid, 'stuffed' from ballots where campaign_id = ? limit 1 returning id`, b.campaignId)
    expect(await b.refused('tally')).toBe('TALLY_DOES_NOT_ADD_UP')
    await rows('delete from ballots where id = ?', stuffed[0]!.id)
  })

  test('is checked by each voter with the code of the own ballot', async () => {
    await b.run('tally')
    for (const receipt of receipts) expect(await check(receipt.toLowerCase())).toMatchObject({ inTally: true })
    expect(await check('7KQ2-M3XV-9TDA')).toBeNull()
  })

  test('lists what was written in an order that tells nothing, and to the office alone', async () => {
    const ask = '{ questionTallies { items { answered remarks } } }'
    const { questionTallies } = await b.t.graphql<{ questionTallies: { items: { remarks: string[] }[] } }>(b.t.as('efficiency'), ask)
    expect(questionTallies.items[0]!.remarks).toEqual(voters.toSorted())
    await b.run('publish')
    const published = await b.t.graphql<{ questionTallies: { items: { answered: number; remarks: null }[] } }>(b.t.as('head'), ask)
    expect(published.questionTallies.items).toMatchObject([{ answered: VOTERS, remarks: null }])
  })
})
