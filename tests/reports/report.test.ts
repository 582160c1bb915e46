import { expect, test } from 'vitest'
import { EfficiencyReport, EfficiencyReportRow } from '../../api/domain/reports/index.ts'
import { Signal, toldBy } from '../../api/domain/accountability/index.ts'
import { allDocuments } from '../../api/kernel/documents/index.ts'
import { sweep } from '../../api/kernel/obligations/index.ts'
import { caseDesk } from '../cases/desk.ts'
import { testOffice, type Person, type TestOffice } from '../support/office.ts'

const raise = (t: TestOffice, departmentId: string): Promise<string> => t.act(t.system, {
  record: 'Signal', act: 'raise', input: { matter: '办件超期', level: 'PROMISED', departmentId, subjectType: 'Case', subjectId: t.bureauId },
})

test('a month is counted when it is over, by department, checked by another, sealed and never changed', async () => {
  const t = await testOffice({ packs: ['sample-office'], at: '2026-08-31 16:00' })
  const by = (person: Person, act: string, id?: string, input?: Record<string, unknown>): Promise<string> => t.act(t.as(person), { record: 'EfficiencyReport', act, id, input })
  await raise(t, t.departments.permits)
  t.clock('2026-09-10 10:00')
  await raise(t, t.departments.permits)
  const confirmed = await raise(t, t.departments.permits)
  await raise(t, t.departments.relief)
  await t.act(t.as('head'), { record: 'Signal', act: 'explain', id: confirmed, input: { explanation: '材料流转耽搁。' } })
  await t.act(t.as('efficiency'), { record: 'Signal', act: 'confirm', id: confirmed, input: { cause: 'OWN_DELAY', verdict: '属实。' } })
  await t.act(t.as('efficiency'), { record: 'Card', act: 'issue', input: { signalId: confirmed, colour: 'YELLOW', demand: '限期整改' } })
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'make', input: { month: '2026-09' } })).toBe('MONTH_NOT_OVER')

  t.clock('2026-10-09 09:00')
  const id = await by('efficiency', 'make', undefined, { month: '2026-09' })
  const line = async (departmentId: string): Promise<EfficiencyReportRow> => t.store.em().findOneOrFail(EfficiencyReportRow, { reportId: id, departmentId })
  expect(await line(t.departments.permits)).toMatchObject({ signals: 2, yellow: 1, red: 0, received: 0 })
  expect(await line(t.departments.relief)).toMatchObject({ signals: 1, yellow: 0 })
  // The sum over departments is the list's own number.
  const listed = await t.store.em().count(Signal, { bureauId: t.bureauId, raisedAt: { $gte: new Date('2026-09-01T00:00:00+08:00'), $lt: new Date('2026-10-01T00:00:00+08:00') } })
  const lines = await t.store.em().find(EfficiencyReportRow, { reportId: id, line: 'DEPARTMENT' })
  expect(lines.reduce((sum, { signals }) => sum + signals!, 0)).toBe(listed)

  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'make', input: { month: '2026-09' } })).toBe('REPORT_EXISTS')
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'check', id })).toBe('OWN_REPORT')
  await by('efficiency2', 'check', id)
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'seal', id })).toBe('FORBIDDEN')
  await by('bureauHead', 'seal', id)
  expect(await t.find(EfficiencyReport, id)).toMatchObject({ state: 'SEALED', madeById: t.staff.efficiency, checkedById: t.staff.efficiency2, signedById: t.staff.bureauHead })
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'recount', id })).toBe('WRONG_STATE')
  expect(await t.refused(t.as('head'), { record: 'EfficiencyReport', act: 'check', id })).toBe('FORBIDDEN')
})

test('it tells early completions, average days, warnings, totals, and the change on the month and the year before', async () => {
  const t = await caseDesk(['fuxin', 'sample-office'], '2026-08-03 09:00')
  const item = await t.item()
  const decided = async (id: string, at: string): Promise<void> => {
    t.clock(at)
    await t.on('handler', 'grant', id, {})
  }
  await decided(await t.accepted(item), '2026-08-06 16:00')
  t.clock('2026-09-01 09:00')
  const [early, last] = [await t.accepted(item), await t.accepted(item)]
  await decided(early, '2026-09-03 10:00')
  t.clock('2026-09-14 18:00')
  for (let more = true; more;) ({ more } = await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office))))
  await decided(last, '2026-09-15 16:00')
  t.clock('2026-10-09 09:00')
  const id = await t.act(t.as('efficiency'), { record: 'EfficiencyReport', act: 'make', input: { month: '2026-09' } })
  const lines = await t.store.em().find(EfficiencyReportRow, { reportId: id }, { orderBy: { place: 'ASC' } })
  const [department, total, month, year] = [lines.find(({ departmentId }) => departmentId === t.departments.permits), ...lines.slice(-3)]
  const september = { completed: 2, onTime: 2, early: 1, promisedDays: 10, actualDays: 6, open: 0 }
  expect(department).toMatchObject(september)
  expect(department!.warnings).toBeGreaterThan(0)
  expect(total).toMatchObject({ line: 'TOTAL', departmentName: '合计', ...september })
  // In August one case took three days.
  expect(month).toMatchObject({ line: 'MONTH_CHANGE', completed: 1, early: 0, promisedDays: 0, actualDays: 3, warnings: total!.warnings })
  expect(year).toMatchObject({ line: 'YEAR_CHANGE', completed: null, overdue: null, actualDays: null })
  expect(lines.find(({ departmentId }) => departmentId === t.departments.relief)).toMatchObject({ completed: 0, actualDays: null })
  // What a figure counts is what its list shows, also where the list is asked with the month.
  const listed = async (list: 'Case' | 'Obligation', filter: object): Promise<number> => {
    const { found } = await t.graphql<{ found: { total: number } }>(t.as('efficiency'), `query ($filter: ${list}Filter) { found: ${list.toLowerCase()}s(filter: $filter) { total } }`, { filter })
    return found.total
  }
  const here = { departmentId: t.departments.permits }
  const promise = { ...here, provision: 'cases.completion', level: 'PROMISED' }
  const within = { endedAt_gte: '2026-09-01T00:00:00+08:00', endedAt_lte: '2026-09-30T23:59:59.999+08:00' }
  expect(await listed('Obligation', { ...promise, ...within, metEarly: true })).toBe(department!.early)
  expect(await listed('Case', { ...here, openAtEndOf: '2026-09' })).toBe(department!.open)
  expect(await listed('Case', { ...here, openAtEndOf: '2026-08' })).toBe(department!.carriedOver)
  expect(await listed('Case', { ...here, openAtEndOf: 'September' })).toBe(0)
  const [page] = await allDocuments().get('reports.efficiency')!.models!(t.store.em().getKysely(), t.as('efficiency'), [id])
  const printed = JSON.stringify(page)
  for (const words of ['2026年9月效能监察月报（未封账）', '"20.0","10.0","6.0"', '提前办结', '平均实际用时', '"合计"', '"比上月增减"', '"+1"', '数据截止：2026年9月30日']) expect(printed).toContain(words)
})

const SUSPENDED = { kind: 'HEARING', reason: '需听证', plannedEnd: '2026-10-30', heldAt: '10月20日上午', place: '三楼会议室' }

test('a clock that stood still at the end of the month is not overdue, one that had run out before is', async () => {
  const t = await caseDesk(['fuxin', 'sample-office'], '2026-09-01 09:00')
  const item = await t.item()
  const [resting, late] = [await t.accepted(item), await t.accepted(item)]
  t.clock('2026-09-03 09:00')
  await t.on('handler', 'suspend', resting, SUSPENDED)
  t.clock('2026-09-29 09:00')
  for (let more = true; more;) ({ more } = await t.store.transaction((em) => sweep(em, t.now(), toldBy(t.office))))
  await t.on('handler', 'suspend', late, SUSPENDED)
  t.clock('2026-10-09 09:00')
  const id = await t.act(t.as('efficiency'), { record: 'EfficiencyReport', act: 'make', input: { month: '2026-09' } })
  expect(await t.store.em().findOneOrFail(EfficiencyReportRow, { reportId: id, line: 'TOTAL' })).toMatchObject({ open: 2, overdue: 1 })
})
