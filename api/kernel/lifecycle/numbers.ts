import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import { BureauRecord, DefineRecord, Integer, newId, Text } from '../records/index.ts'

/** The last business number given, per bureau, kind and year. */
@DefineRecord({
  label: ['编号计数', 'Number counter'], plural: 'numberCounters', title: 'kind', internal: true,
  access: { read: 'kernel.internal', scope: () => false }, uniques: [['kind', 'year']],
})
export class NumberCounter extends BureauRecord {
  @Text({ label: ['种类', 'Kind'], max: 40 }) kind!: string
  @Integer({ label: ['年度', 'Year'] }) year!: number
  @Integer({ label: ['末号', 'Last'] }) last!: number
}

/** The next number without gaps: the counter row is locked until the act commits, and rolls back with it. */
export async function nextNumber(em: EntityManager, bureauId: string, kind: string, year: number, now: Date): Promise<number> {
  const at = now.toISOString()
  const { rows } = await sql<{ last: number }>`insert into number_counters (id, version, created_at, updated_at, bureau_id, kind, year, last)
    values (${newId(now)}, 1, ${at}, ${at}, ${bureauId}, ${kind}, ${year}, 1)
    on conflict (bureau_id, kind, year) do update set last = number_counters.last + 1, updated_at = excluded.updated_at returning last`
    .execute(em.getKysely())
  return Number(rows[0]!.last)
}
