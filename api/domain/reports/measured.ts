import { all, any, during, type Acting, type Predicate } from '../../kernel/access/index.ts'
import { workdaysSpent, type Month, type WorkingCalendar } from '../../kernel/calendar/index.ts'
import { Obligation, running, type Running } from '../../kernel/obligations/index.ts'
import { readScope, selectIds } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { completion } from '../cases/index.ts'
import { ofCompletion, type Column } from './report-columns.ts'

/** What the clocks of a department tell beside their number: sums and of how many, so that several departments can be put together. */
export interface Measured {
  warnings: number
  statutoryDays: Mean
  promisedDays: Mean
  actualDays: Mean
}
export interface Mean { sum: number; of: number }

const AT_ONCE = 500
/** Reminders begin at most some working days before a limit ends, and its clock may stand still meanwhile. */
const YEAR = 366 * 24 * 3_600_000

/** The clocks with these rows that the reader of the figures may read. */
async function clocks(em: EntityManager, acting: Acting, rows: Predicate): Promise<Running[]> {
  const spec = specOf(Obligation)
  const ids = await selectIds(em.getKysely(), spec, readScope(spec, acting), rows)
  const found: Running[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) found.push(...await running(em, { id: { $in: ids.slice(at, at + AT_ONCE) } }))
  return found
}

const nothing = (): Measured => ({
  warnings: 0, statutoryDays: { sum: 0, of: 0 }, promisedDays: { sum: 0, of: 0 }, actualDays: { sum: 0, of: 0 },
})
const add = (mean: Mean, value: number): void => {
  mean.sum += value
  mean.of += 1
}

/** A clock of a completion that ended: how much time there was, and how much was taken. */
function measureEnded(into: Measured, { obligation: { level, state }, clock: { startedAt, endedAt, limit, pauses } }: Running, calendar: WorkingCalendar): void {
  if ((state !== 'MET' && state !== 'MET_LATE') || !endedAt) return
  const given = limit && 'unit' in limit && limit.unit === 'workday' ? limit.amount : undefined
  if (level === 'STATUTORY' && given !== undefined) add(into.statutoryDays, given)
  if (level !== 'PROMISED') return
  if (given !== undefined) add(into.promisedDays, given)
  add(into.actualDays, workdaysSpent(calendar, startedAt, endedAt, pauses))
}

/** Average days and warnings of a month, by department. */
export async function measureMonth(em: EntityManager, acting: Acting, inBureau: Predicate, month: Month, calendar: WorkingCalendar): Promise<Map<string, Measured>> {
  const measured = new Map<string, Measured>()
  const of = (department: string): Measured => measured.get(department) ?? measured.set(department, nothing()).get(department)!
  const ended = during('endedAt', month)
  const warned = all({ field: 'warnAt', is: 'gte', value: new Date(month.from.getTime() - YEAR) }, { field: 'warnAt', is: 'lte', value: month.to })
  for (const each of await clocks(em, acting, all(inBureau, any(all(ofCompletion, ended), warned)))) {
    const { obligation: { departmentId, provision }, clock: { endedAt, warnings } } = each
    if (!departmentId) continue
    const within = (at?: Date): boolean => at !== undefined && at >= month.from && at <= month.to
    if (provision === completion.key && within(endedAt)) measureEnded(of(departmentId), each, calendar)
    of(departmentId).warnings += warnings.filter(({ sentAt }) => within(sentAt)).length
  }
  return measured
}

/** Several departments as one. */
export function together(several: readonly Measured[]): Measured {
  const sum = nothing()
  for (const one of several) {
    sum.warnings += one.warnings
    for (const name of ['statutoryDays', 'promisedDays', 'actualDays'] as const) {
      sum[name].sum += one[name].sum
      sum[name].of += one[name].of
    }
  }
  return sum
}

const mean = ({ sum, of }: Mean): number | null => (of === 0 ? null : Math.round((10 * sum) / of) / 10)

/** As the report shows it: averages with one decimal, none where nothing ended. */
export const asColumns = (measured: Measured = nothing()): Partial<Record<Column, number | null>> => ({
  warnings: measured.warnings,
  statutoryDays: mean(measured.statutoryDays), promisedDays: mean(measured.promisedDays), actualDays: mean(measured.actualDays),
})
