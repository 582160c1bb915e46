import { sql } from 'kysely'
import { all, type Acting, type Predicate } from '../access/index.ts'
import type { RecordSpec } from '../records/index.ts'
import type { Reader } from './read.ts'
import { readScope } from './scope.ts'
import { column, tableAs } from './names.ts'
import { Aliases, where } from './where.ts'

/** The ids of several lists in one statement, each within the caller's scope and in the order in which its records were made. */
export async function selectMany(reader: Reader, acting: Acting, asked: readonly { spec: RecordSpec; filter: Predicate }[]): Promise<string[][]> {
  if (asked.length === 0) return []
  const aliases = new Aliases()
  const lists = asked.map(({ spec, filter }, index) => {
    const base = aliases.next()
    return sql`select ${index}::int as list, ${column(base, 'id')} as id from ${tableAs(spec.table, base)}
      where ${where(spec, base, all(readScope(spec, acting), filter), aliases)}`
  })
  const { rows } = await sql<{ list: number; id: string }>`${sql.join(lists, sql` union all `)} order by list, id`.execute(reader)
  return asked.map((_, index) => rows.filter(({ list }) => Number(list) === index).map(({ id }) => id))
}
