import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CoverPeriod, Leave } from '../../api/domain/organization/index.ts'
import type { Person, TestOffice } from '../support/office.ts'
import { staffedOffice, Staffing } from './staffing.ts'

const PEOPLE = ['clerk', 'handler', 'coverHolder', 'head'] as const
type Step = { who: (typeof PEOPLE)[number]; does: 'leaves' | 'stepsOut' | 'returns'; minutesLater: number }
const steps: fc.Arbitrary<Step[]> = fc.array(fc.record({
  who: fc.constantFrom(...PEOPLE), does: fc.constantFrom('leaves', 'stepsOut', 'returns'), minutesLater: fc.integer({ min: 1, max: 25 }),
}), { minLength: 10, maxLength: 16 })

const isoOf = (minutes: number): string => `2026-09-28 ${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Does what can be done; somebody who is away cannot leave again. */
async function take(t: TestOffice, at: Staffing, { who, does }: Step): Promise<void> {
  const open = await t.store.em().findOne(Leave, { staffId: t.staff[who], state: 'STARTED' }, { orderBy: { endsAt: 'DESC' } })
  const away = open !== null && open.endsAt > t.now()
  if (does === 'returns' && open) await at.end(who, open.id)
  if (does === 'leaves' && !away) await at.leaves(who)
  if (does === 'stepsOut' && !away) await t.act(t.as(who), { record: 'Leave', act: 'stepOut', input: { minutes: 30, reason: '外出' } })
}

describe('people come and go', () => {
  it('and at every moment each post of somebody away is covered by the right one, and no post of anybody present', async () => {
    await fc.assert(fc.asyncProperty(steps, async (sequence) => {
      const t = await staffedOffice('fuxin')
      const at = new Staffing(t)
      const holders: [string, Person, Person][] = [
        [await at.post('受理岗', { a: 'clerk', b: 'handler' }), 'clerk', 'handler'],
        [await at.post('审核岗', { a: 'handler', b: 'coverHolder' }), 'handler', 'coverHolder'],
        [await at.post('科长', { a: 'head', b: 'coverHolder' }, { leads: true }), 'head', 'coverHolder'],
      ]
      let minutes = 0
      for (const step of sequence) {
        minutes += step.minutesLater
        t.clock(isoOf(minutes))
        await take(t, at, step)
        const gone = new Set((await t.store.em().find(Leave, { bureauId: t.bureauId, state: 'STARTED', endsAt: { $gt: t.now() } })).map(({ staffId }) => staffId))
        const isAway = (person: Person): boolean => gone.has(t.staff[person])
        for (const [post, a, b] of holders) {
          const chain = [b, 'head', 'coverHolder'] as const
          const expected = isAway(a) ? chain.find((person) => person !== a && !isAway(person)) : undefined
          expect(await at.coverers(post)).toEqual(expected ? [expected] : [])
        }
        const ended = await t.store.em().find(CoverPeriod, { bureauId: t.bureauId, endedAt: { $ne: null } })
        expect(ended.every(({ startsAt, endsAt, endedAt }) => startsAt <= endedAt! && (!endsAt || endedAt! <= endsAt))).toBe(true)
      }
    }), { numRuns: 3, endOnFailure: true })
  }, 300_000)
})
