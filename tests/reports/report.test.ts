import { expect, test } from 'vitest'
import { EfficiencyReport, EfficiencyReportRow } from '../../api/domain/reports/index.ts'
import { Signal } from '../../api/domain/accountability/index.ts'
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
  const lines = await t.store.em().find(EfficiencyReportRow, { reportId: id })
  expect(lines.reduce((sum, { signals }) => sum + signals, 0)).toBe(listed)

  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'make', input: { month: '2026-09' } })).toBe('REPORT_EXISTS')
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'check', id })).toBe('OWN_REPORT')
  await by('efficiency2', 'check', id)
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'seal', id })).toBe('FORBIDDEN')
  await by('bureauHead', 'seal', id)
  expect(await t.find(EfficiencyReport, id)).toMatchObject({ state: 'SEALED', madeById: t.staff.efficiency, checkedById: t.staff.efficiency2, signedById: t.staff.bureauHead })
  expect(await t.refused(t.as('efficiency'), { record: 'EfficiencyReport', act: 'recount', id })).toBe('WRONG_STATE')
  expect(await t.refused(t.as('head'), { record: 'EfficiencyReport', act: 'check', id })).toBe('FORBIDDEN')
})
