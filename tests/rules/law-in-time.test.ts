import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadRooms } from '../../api/rooms.ts'
import { addDays } from '../../api/kernel/calendar/index.ts'
import { valuesOf } from '../../api/kernel/records/index.ts'
import { clocksStartedBy, lawOn, RegulationModule, shelf, type Adoption, type Change, type Law } from '../../api/kernel/regulations/index.ts'

beforeAll(loadRooms)

const june = fc.integer({ min: 0, max: 29 }).map((days) => addDays('2026-06-01', days))
const later = fc.integer({ min: 0, max: 180 }).map((days) => addDays('2026-07-01', days))
const own = fc.constantFrom('fuxin', 'chengguan', 'binzhou', 'jiedao', 'liuyang', 'tongxiang')
const adopt = (pack: string, from: string, until?: string): Adoption[] =>
  valuesOf(RegulationModule).map((module) => ({ pack, version: '1', module, from, until }))
const law = (day: string, adoptions: readonly Adoption[], changes: readonly Change[]): Law =>
  lawOn({ bureauId: 'b', packs: [...shelf().values()], adoptions, changes }, day)
/** Everything that a law says, as text. */
const all = (of: Law): string => JSON.stringify([
  of.clocks().map((binding) => of.citation(binding)), of.bindings('cases.refusalGrounds'), of.bindings('accountability.ladder'), of.bindings('evaluations.groupWeights'),
])

/** A change that only tightens: a limit with a figure becomes one day. */
const changesOf = (pack: string, from: string): Change[] =>
  shelf().get(`${pack}@1`)!.bindings
    .filter(({ values }) => typeof values.limit === 'object' && 'amount' in (values.limit as object))
    .map((binding) => ({ pack, binding: binding.id, from, reason: '调整', author: '效能办', values: { limit: { amount: 1, unit: 'workday' } } }))

describe('the law in time', () => {
  it('of June is not changed by what is adopted, ended or changed from July on', () => {
    fc.assert(fc.property(june, later, own, own, (day, from, pack, next) => {
      const before = all(law(day, adopt(pack, '2026-01-01'), []))
      expect(all(law(day, adopt(pack, '2026-01-01'), changesOf(pack, from)))).toBe(before)
      const succeeded = [...adopt(pack, '2026-01-01', addDays(from, -1)), ...adopt(next, from)]
      expect(all(law(day, succeeded, changesOf(next, from)))).toBe(before)
    }), { numRuns: 60 })
  })

  it('is the same from whatever order its sources come in', () => {
    fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), later, (order, from) => {
      const changes = [...changesOf('fuxin', from), { ...changesOf('fuxin', from)[0]!, from: addDays(from, 1), reason: '再次调整' }]
      const mixed = order.flatMap((part) => changes.filter((_, index) => index % 4 === part))
      expect(all(law('2027-06-01', adopt('fuxin', '2026-01-01'), mixed))).toBe(all(law('2027-06-01', adopt('fuxin', '2026-01-01'), changes)))
    }), { numRuns: 30 })
  })

  it('never lets a bureau loosen the floor', () => {
    const limit = fc.integer({ min: 1, max: 90 })
    fc.assert(fc.property(own, limit, limit, (pack, promised, statutory) => {
      const known = { permit: true, promisedLimit: { amount: promised, unit: 'workday' }, statutoryLimit: { amount: statutory, unit: 'workday' } } as const
      const clocks = clocksStartedBy(law('2026-06-01', adopt(pack, '2026-01-01'), []), 'case.accepted', known)
      const strictest = clocks.filter(({ binding }) => binding.values.level === 'STATUTORY' && binding.provision === 'cases.completion')
      expect(strictest.map((each) => each.limit)).toEqual([{ amount: statutory, unit: 'workday' }])
    }), { numRuns: 60 })
  })
})
