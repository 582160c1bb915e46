import { describe, expect, inject, test } from 'vitest'
import { CastBallotInput } from '../../api/domain/evaluations/ballot.input.ts'
import { castBallot } from '../../api/domain/evaluations/cast-ballot.ts'
import { booth, type Booth } from './booth.ts'

/** A campaign that takes ballots, with slips of one group. */
async function open(slips: number): Promise<{ b: Booth; codes: string[] }> {
  const b = await booth({ groups: ['SERVICE_USER'], packs: ['sample-office'], asks: false })
  await b.run('open')
  b.t.clock('2026-10-12 09:00')
  return { b, codes: await b.issue('SERVICE_USER', slips) }
}

const returned = async (b: Booth): Promise<number> => {
  const { campaignTurnout } = await b.t.graphql<{ campaignTurnout: { returned: number }[] }>(
    b.t.as('evaluations'), 'query ($id: ID!) { campaignTurnout(campaignId: $id) { returned } }', { id: b.campaignId })
  return campaignTurnout[0]!.returned
}

/** A ballot that is stored and not yet committed, until it is let go. */
function held({ b, codes }: { b: Booth; codes: string[] }): { stored: Promise<void>; release: () => void; done: Promise<string> } {
  let release = (): void => {}
  const gate = new Promise<void>((resolve) => { release = resolve })
  let told = (): void => {}
  const stored = new Promise<void>((resolve) => { told = resolve })
  const marks = [{ departmentId: b.t.departments.permits, mark: 'SATISFIED' as const }]
  const done = castBallot(b.t.office, { code: codes[0]!, channel: 'ONLINE', marks, declared: CastBallotInput, log: () => { told(); return gate } })
  return { stored, release, done }
}

/** Answers when somebody waits for the ballots. */
async function somebodyWaits(b: Booth): Promise<void> {
  const waiting = `select 1 from pg_locks l join pg_class c on c.oid = l.relation
    where not l.granted and c.relname = 'slips' and l.database = (select oid from pg_database where datname = current_database())`
  while ((await b.t.store.em().execute<unknown[]>(waiting)).length === 0) { /* asked again */ }
}

test('closing campaigns at once, beside casting, issuing and tallying in others, loses nothing and never locks up', async () => {
  const [counted, closing, other] = [await open(4), [await open(4), await open(4), await open(4)], await open(12)]
  for (const { b, codes } of [counted, ...closing]) for (const code of codes) await b.cast(code, { permits: 'SATISFIED' })
  await counted.b.run('close')
  const cast = (code: string) => other.b.cast(code, { permits: 'SATISFIED', relief: 'SATISFIED' })
  const [receipts] = await Promise.all([
    Promise.all(other.codes.map(cast)), ...closing.map(({ b }) => b.run('close')), other.b.issue('SERVICE_USER', 5), counted.b.run('tally'),
  ])
  expect(receipts.filter(({ ballotCheckCode }) => ballotCheckCode !== null)).toHaveLength(12)
  expect(await returned(other.b)).toBe(12)
  expect((await cast(other.codes[0]!)).rejection?.code).toBe('SLIP_SPENT')
  for (const { b } of [...closing, other]) {
    if (b === other.b) await b.run('close')
    await b.run('tally')
  }
})

// The embedded store does one transaction after the other.
describe.runIf(inject('template').kind === 'POSTGRES')('a ballot that is being cast while another campaign closes', () => {
  test('is waited for, and stays', async () => {
    const [closing, other] = [await open(1), await open(1)]
    const ballot = held(other)
    await ballot.stored
    const closed = closing.b.run('close')
    await somebodyWaits(other.b)
    ballot.release()
    await Promise.all([ballot.done, closed])
    expect(await returned(other.b)).toBe(1)
    expect((await other.b.cast(other.codes[0]!, { permits: 'SATISFIED' })).rejection?.code).toBe('SLIP_SPENT')
    await other.b.run('close')
    await other.b.run('tally')
  })

  test('that lasts too long lets the closing be tried again', async () => {
    const [closing, other] = [await open(1), await open(1)]
    const ballot = held(other)
    await ballot.stored
    expect(await closing.b.refused('close', { reason: '评议票已收齐' })).toBe('BALLOTS_IN_USE')
    ballot.release()
    await ballot.done
    await closing.b.run('close')
    expect(await returned(other.b)).toBe(1)
  })
})
