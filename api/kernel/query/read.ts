import { sql, type Kysely, type RawBuilder } from 'kysely'
import { all, eq, within, type Acting, type Predicate } from '../access/index.ts'
import type { RecordSpec } from '../records/index.ts'
import { column, ref, tableAs } from './names.ts'
import { Aliases, where } from './where.ts'
import { Planner, type Row } from './plan.ts'
import { readScope } from './scope.ts'
import type { Selection } from './selection.ts'
import { afterCursor, cursorOf, sortOrder, valuesOfCursor, type SortBy } from './sort.ts'

/** The connection that reads run on; tables are named at run time. */
export type Reader = Kysely<unknown>

export interface ListRequest {
  spec: RecordSpec
  acting: Acting
  selection: Selection
  filter?: Predicate
  sort?: readonly SortBy[] | null
  limit: number
  offset?: number
  after?: string | null
  /** Count all matching rows as well. */
  total?: boolean
}

export interface Page {
  items: Row[]
  total?: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const order = (alias: string, by: readonly SortBy[]): RawBuilder<unknown> =>
  sql.join(by.map(({ field, direction }) => sql`${column(alias, field)} ${sql.raw(direction === 'ASC' ? 'asc' : 'desc')}`))

/**
 * Reads one page in one statement: the rows are chosen on bare columns inside, joined and shaped outside, so that nothing is
 * formatted for rows that the offset skips.
 */
export async function readList(reader: Reader, request: ListRequest): Promise<Page> {
  const { spec, acting, selection, limit } = request
  const planner = new Planner(acting)
  const base = planner.aliases.next()
  const plan = planner.plan(spec, base, selection)
  const by = sortOrder(spec, request.sort)
  const matching = all(readScope(spec, acting), request.filter ?? true)
  const after = request.after ? valuesOfCursor(spec, request.after, by) : undefined
  if (request.after && !after) return { items: [], total: 0, pageInfo: { hasNextPage: false, endCursor: null } }

  const carried = [...new Set([...plan.reads, ...by.map(({ field }) => field)])]
  const table = tableAs(spec.table, base)
  const wanted = where(spec, base, after ? all(matching, afterCursor(by, after)) : matching, planner.aliases)
  const counted = request.total ? sql`, (select count(*) from ${table} where ${where(spec, base, matching, planner.aliases)}) as total` : sql``
  const keys = sql.join(by.map(({ field }, index) => sql`${column(base, field)} as ${ref(`k${index}`)}`))
  const statement = sql<Row>`select ${sql.join(plan.columns)}, ${keys}${counted} from (
    select ${sql.join(carried.map((name) => column(base, name)))} from ${table} where ${wanted}
    order by ${order(base, by)} limit ${limit + 1} offset ${request.offset ?? 0}) as ${ref(base)}
    ${sql.join(plan.joins, sql` `)} order by ${order(base, by)}`
  const { rows } = await statement.execute(reader)

  const last = rows[Math.min(rows.length, limit) - 1]
  return {
    items: rows.slice(0, limit).map((row) => plan.decode(row)),
    pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? cursorOf(by.map((_, index) => last[`k${index}`])) : null },
    ...(request.total ? { total: rows[0] ? Number(rows[0]['total']) : await countRows(reader, spec, acting, request.filter ?? true) } : {}),
  }
}

/** How many rows the caller can see of those that match. */
export async function countRows(reader: Reader, spec: RecordSpec, acting: Acting, filter: Predicate): Promise<number> {
  const aliases = new Aliases()
  const base = aliases.next()
  const { rows } = await sql<Row>`select count(*) as total from ${tableAs(spec.table, base)}
    where ${where(spec, base, all(readScope(spec, acting), filter), aliases)}`.execute(reader)
  return Number(rows[0]!['total'])
}

/** One row, or nothing: a row that is not there and one that is not the caller's read alike. */
export async function readOne(reader: Reader, spec: RecordSpec, acting: Acting, id: string, selection: Selection): Promise<Row | null> {
  const { items } = await readList(reader, { spec, acting, selection, filter: eq('id', id), limit: 1 })
  return items[0] ?? null
}

/** The rows of these ids that the caller can see, in the order asked for. */
export async function readByIds(reader: Reader, spec: RecordSpec, acting: Acting, ids: readonly string[], selection: Selection): Promise<Row[]> {
  const { items } = await readList(reader, { spec, acting, selection, filter: within('id', [...new Set(ids)]), limit: ids.length })
  const byId = new Map(items.map((item) => [item['id'], item]))
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined)
}

/** The ids of the rows within a scope that match. */
export async function selectIds(reader: Reader, spec: RecordSpec, scope: Predicate, filter: Predicate): Promise<string[]> {
  const aliases = new Aliases()
  const base = aliases.next()
  const { rows } = await sql<{ id: string }>`select ${column(base, 'id')} from ${tableAs(spec.table, base)}
    where ${where(spec, base, all(scope, filter), aliases)}`.execute(reader)
  return rows.map((row) => row.id)
}

/** Whether a row lies within a scope. */
export async function reachesRow(reader: Reader, spec: RecordSpec, scope: Predicate, id: string): Promise<boolean> {
  return scope !== false && (await selectIds(reader, spec, scope, eq('id', id))).length > 0
}
