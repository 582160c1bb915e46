import { sql } from 'kysely'
import { all, type Acting, type Predicate } from '../access/index.ts'
import type { RecordSpec } from '../records/index.ts'
import { fieldOf } from '../records/index.ts'
import type { Reader } from './read.ts'
import type { Row } from './plan.ts'
import { readScope } from './scope.ts'
import { column, ref, tableAs } from './names.ts'
import { Aliases, where } from './where.ts'

export interface GroupRequest {
  spec: RecordSpec
  acting: Acting
  filter?: Predicate
  /** Fields to group by; an instant or a day can be grouped by its month in Asia/Shanghai. */
  by: readonly (string | { month: string })[]
  /** A decimal or integer field to add up beside the count. */
  sum?: string
  /** Groups to answer with, at most. */
  most?: number
}

export interface Group { keys: unknown[]; count: number; sum: number }

/** Counts by group within the caller's scope: the same scope and filter as the list, so a figure always equals its list. */
export async function readGroups(reader: Reader, { spec, acting, filter = true, by, sum, most }: GroupRequest): Promise<Group[]> {
  const aliases = new Aliases()
  const base = aliases.next()
  const keys = by.map((key) => {
    if (typeof key === 'string') return column(base, fieldOf(spec, key).name)
    const field = fieldOf(spec, key.month)
    const day = field.kind === 'instant' ? sql`(${column(base, field.name)} at time zone 'Asia/Shanghai')` : column(base, field.name)
    return sql`to_char(${day}, 'YYYY-MM')`
  })
  const places = sql.join(by.map((_, index) => sql.raw(String(index + 1))))
  const { rows } = await sql<Row>`select ${sql.join([
    ...keys.map((key, index) => sql`${key} as ${ref(`k${index}`)}`),
    sql`count(*) as n`,
    sum ? sql`coalesce(sum(${column(base, fieldOf(spec, sum).name)}), 0) as s` : sql`0 as s`,
  ])} from ${tableAs(spec.table, base)}
    where ${where(spec, base, all(readScope(spec, acting), filter), aliases)} ${by.length ? sql`group by ${places} order by ${places}` : sql``} ${most ? sql`limit ${most}` : sql``}`.execute(reader)
  return rows.map((row) => ({ keys: by.map((_, index) => row[`k${index}`]), count: Number(row['n']), sum: Number(row['s']) }))
}
