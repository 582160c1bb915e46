import { sql } from 'kysely'
import { all, type Acting, type Predicate } from '../access/index.ts'
import type { RecordSpec } from '../records/index.ts'
import type { Row } from './plan.ts'
import type { Reader } from './read.ts'
import { readScope } from './scope.ts'
import { ref, tableAs } from './names.ts'
import { Aliases, where } from './where.ts'

/** Counts several lists in one statement, each within the caller's scope: the figures of a screen. */
export async function countMany(reader: Reader, acting: Acting, asked: readonly { spec: RecordSpec; filter: Predicate }[]): Promise<number[]> {
  if (asked.length === 0) return []
  const aliases = new Aliases()
  const counts = asked.map(({ spec, filter }, index) => {
    const base = aliases.next()
    return sql`(select count(*) from ${tableAs(spec.table, base)}
      where ${where(spec, base, all(readScope(spec, acting), filter), aliases)}) as ${ref(`n${index}`)}`
  })
  const { rows } = await sql<Row>`select ${sql.join(counts)}`.execute(reader)
  return asked.map((_, index) => Number(rows[0]![`n${index}`]))
}
