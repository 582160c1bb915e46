import { all, eq, type Acting } from '../../kernel/access/index.ts'
import { addMonths, instantAt } from '../../kernel/calendar/index.ts'
import { readGroups } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { COLUMNS, type Month } from './report-columns.ts'

/** The bounds of a month `YYYY-MM` in Asia/Shanghai. */
export function monthOf(month: string): Month {
  const first = `${month}-01`
  return { from: instantAt(first, 0), to: new Date(instantAt(addMonths(first, 1), 0).getTime() - 1) }
}

/** Every column by department, within what the maker of the report may read: the same compiler and scope as the lists. */
export async function countMonth(em: EntityManager, acting: Acting, bureauId: string, month: Month): Promise<Map<string, Record<string, number>>> {
  const counted = new Map<string, Record<string, number>>()
  for (const [column, { record, rows }] of Object.entries(COLUMNS)) {
    const groups = await readGroups(em.getKysely(), { spec: specOf(record), acting, filter: all(eq('bureauId', bureauId), rows(month)), by: ['departmentId'] })
    for (const { keys: [departmentId], count } of groups) {
      if (typeof departmentId !== 'string') continue
      counted.set(departmentId, { ...counted.get(departmentId), [column]: count })
    }
  }
  return counted
}
