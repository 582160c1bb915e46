import { all, eq, type Acting } from '../../kernel/access/index.ts'
import type { Month, WorkingCalendar } from '../../kernel/calendar/index.ts'
import { readGroups } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { asColumns, measureMonth, together } from './measured.ts'
import { COUNTED, type Column } from './report-columns.ts'

export type Figures = Record<Column, number | null>

export interface Counting { em: EntityManager; acting: Acting; calendar: WorkingCalendar }

/** Every column by department and in total, within what the maker of the report may read: the same compiler and scope as the lists. */
export async function countMonth({ em, acting, calendar }: Counting, bureauId: string, month: Month): Promise<{ byDepartment: Map<string, Figures>; total: Figures }> {
  const inBureau = eq('bureauId', bureauId)
  const counted = new Map<string, Partial<Figures>>()
  for (const [column, { record, rows }] of Object.entries(COUNTED)) {
    const groups = await readGroups(em.getKysely(), { spec: specOf(record), acting, filter: all(inBureau, rows(month)), by: ['departmentId'] })
    for (const { keys: [departmentId], count } of groups) {
      if (typeof departmentId !== 'string') continue
      counted.set(departmentId, { ...counted.get(departmentId), [column]: count })
    }
  }
  const measured = await measureMonth(em, acting, inBureau, month, calendar)
  const none = Object.fromEntries(Object.keys(COUNTED).map((column) => [column, 0]))
  const byDepartment = new Map([...new Set([...counted.keys(), ...measured.keys()])].map((id) =>
    [id, { ...none, ...counted.get(id), ...asColumns(measured.get(id)) } as Figures]))
  const sums = Object.fromEntries(Object.keys(COUNTED).map((column) =>
    [column, [...byDepartment.values()].reduce((sum, figures) => sum + figures[column as Column]!, 0)]))
  return { byDepartment, total: { ...sums, ...asColumns(together([...measured.values()])) } as Figures }
}

/** What became more or less; nothing where there was nothing to compare. */
export const change = (now: Figures, then: Figures): Figures => Object.fromEntries(Object.entries(now).map(([column, value]) => {
  const earlier = then[column as Column]
  return [column, value === null || earlier === null ? null : Math.round(10 * (value - earlier)) / 10]
})) as Figures
