import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import type { Predicate } from '../access/index.ts'
import { reachesRow } from '../query/index.ts'
import { isId, type RecordSpec } from '../records/index.ts'
import { conflict, notFound, refuse } from './rejection.ts'

/**
 * The row as it stands, locked, if the scope reaches it and it still has the version that the caller saw; a missing row and a foreign
 * one read alike. Of two who change it at once the second waits here, and is told.
 */
export async function lockedRow<R extends { version: number }>(
  em: EntityManager, spec: RecordSpec, scope: Predicate, { id, version }: { id?: string; version?: number | null },
): Promise<R> {
  if (!isId(id) || !(await reachesRow(em.getKysely(), spec, scope, id))) return refuse(notFound())
  // Rows that only refer to it may be written meanwhile: no act changes an id.
  await sql`select 1 from ${sql.table(spec.table)} where id = ${id} for no key update`.execute(em.getKysely())
  const record = (await em.findOneOrFail(spec.cls as never, id as never, { refresh: true })) as R
  return version !== undefined && version !== null && version !== record.version ? refuse(conflict()) : record
}
