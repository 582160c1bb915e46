import { sql, type RawBuilder } from 'kysely'
import { snake } from '../records/index.ts'

type Sql = RawBuilder<unknown>

/** Names are put together once: every statement is made of the same few, and most of the work on it was theirs. */
const known = new Map<string, Sql>()

function once(key: string, make: () => Sql): Sql {
  const found = known.get(key)
  if (found) return found
  const made = make()
  known.set(key, made)
  return made
}

/** A name within one statement: of a row or of a column of the answer. */
export const ref = (given: string): Sql => once(given, () => sql.ref(given))

/** The column that holds a field of the row known by `alias`. */
export const column = (alias: string, field: string): Sql => once(`${alias}.${field}`, () => sql.ref(`${alias}.${snake(field)}`))

/** A table, its rows known by `alias`. */
export const tableAs = (table: string, alias: string): Sql => once(`${table} ${alias}`, () => sql`${sql.table(table)} as ${sql.ref(alias)}`)
