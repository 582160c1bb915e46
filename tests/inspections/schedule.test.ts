import { expect, test } from 'vitest'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { InspectionPeriod, keepSchedules } from '../../api/domain/inspections/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { testOffice, type TestOffice } from '../support/office.ts'
import { rule } from '../support/rule.ts'
import { Round } from './round.ts'

const periods = (t: TestOffice): Promise<InspectionPeriod[]> => t.store.em().find(InspectionPeriod, { bureauId: t.bureauId }, { orderBy: { firstDay: 'ASC', scheduleCode: 'ASC' } })
async function told(t: TestOffice): Promise<void> {
  for (let more = true; more;) ({ more } = await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office))))
}
const signals = async (t: TestOffice): Promise<string[]> => (await t.store.em().find(Signal, { bureauId: t.bureauId, subjectType: 'InspectionPeriod' })).map(({ matter }) => matter)

rule('TX-SUPERVISION-05b', 'a month with its regular inspection is kept, one without raises a signal for the efficiency office', async () => {
  const t = await testOffice({ packs: ['tongxiang', 'sample-office'], at: '2026-09-28 09:00' })
  await keepSchedules(t.office)
  await keepSchedules(t.office)
  expect(await periods(t)).toMatchObject([{ matter: '2026年9月定期督查', state: 'OPEN', firstDay: '2026-09-01', lastDay: '2026-09-30', atLeast: 1, held: 0 }])
  const round = await new Round(t).started({ modes: ['REGULAR'], scheduleCode: 'REGULAR' })
  expect((await periods(t))[0]).toMatchObject({ state: 'OPEN', held: 0 })
  await round.reported()
  expect((await periods(t))[0]).toMatchObject({ state: 'KEPT', held: 1 })

  t.clock('2026-10-01 00:30')
  await keepSchedules(t.office)
  t.clock('2026-10-31 23:00')
  await told(t)
  expect(await signals(t)).toEqual([])
  t.clock('2026-11-02 18:00')
  await told(t)
  expect(await signals(t)).toEqual(['2026年10月定期督查：落实督查频次超期'])
  const seen = async (person: 'efficiency' | 'head'): Promise<number> =>
    (await t.graphql<{ signals: { items: unknown[] } }>(t.as(person), '{ signals(filter: { subjectType: "InspectionPeriod" }) { items { id } } }')).signals.items.length
  expect([await seen('efficiency'), await seen('head')]).toEqual([1, 0])
})

rule(['YM-EVAL-01a', 'YM-RESP-04a'], 'each quarter has its own', async () => {
  const t = await testOffice({ packs: ['yimin', 'sample-office'], at: '2026-09-28 09:00' })
  await keepSchedules(t.office)
  t.clock('2026-10-01 00:30')
  await keepSchedules(t.office)
  expect((await periods(t)).map(({ matter }) => matter)).toEqual(['2026年第三季度季度抽查', '2026年第四季度季度抽查'])
})

rule('CG-OPEN-03b', 'an entry without a figure has no period', async () => {
  const t = await testOffice({ packs: ['chengguan', 'sample-office'], at: '2026-09-28 09:00' })
  await keepSchedules(t.office)
  expect((await periods(t)).map(({ matter, lastDay }) => [matter, lastDay])).toEqual([['2026年下半年政务公开重点检查', '2026-12-31']])
})

test('an inspection planned for another month keeps that one', async () => {
  const t = await testOffice({ packs: ['tongxiang', 'sample-office'], at: '2026-09-28 09:00' })
  await keepSchedules(t.office)
  await (await new Round(t).started({ modes: ['REGULAR'], scheduleCode: 'REGULAR', plannedFor: '2026-10-08' })).reported()
  expect((await periods(t))[0]).toMatchObject({ state: 'OPEN', held: 0 })
})
