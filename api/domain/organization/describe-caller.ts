import { sql } from 'kysely'
import type { CallerMetadata, CoveredCaller } from '@wenxiao/schema/console-metadata'
import type { Acting } from '../../kernel/access/index.ts'
import type { Reader } from '../../kernel/query/index.ts'
import { declareConsoleMetadata } from '../../kernel/schema/index.ts'

interface Described { bureau: string | null; department: string | null; covering: (Omit<CoveredCaller, 'until'> & { until: string | null })[] }

/** Each person covered for once, until the last of the posts that are covered for them. */
function byPerson(covering: Described['covering']): CoveredCaller[] {
  const people = new Map<string, CoveredCaller>()
  for (const { staffId, name, until } of covering) {
    const known = people.get(staffId)
    const end = until === null ? undefined : new Date(until).toISOString()
    if (!known || !end || (known.until && known.until < end)) people.set(staffId, { staffId, name, until: end })
  }
  return [...people.values()]
}

/** Who the caller is to people: name, bureau, department, roles, and whom they cover now, for the head of the console. */
async function describeCaller(reader: Reader, acting: Acting): Promise<CallerMetadata> {
  const { staffId, bureauId, departmentId, name, locale } = acting
  const periods = acting.covering.map(({ coverPeriodId }) => sql`${coverPeriodId}::uuid`)
  const { rows } = await sql<Described>`
    select (select b.short_name from bureaus b where b.id = ${bureauId ?? null}::uuid) as bureau,
      (select d.name from departments d where d.id = ${departmentId ?? null}::uuid) as department,
      (select coalesce(json_agg(json_build_object('staffId', c.holder_id, 'name', s.name, 'until', c.ends_at) order by s.name, c.id), '[]')
        from cover_periods c join staff_members s on s.id = c.holder_id
        where ${periods.length > 0 ? sql`c.id in (${sql.join(periods)})` : sql`false`}) as covering`.execute(reader)
  const { bureau, department, covering } = rows[0]!
  return {
    name, staffId, bureauId, bureau: bureau ?? undefined, departmentId, department: department ?? undefined,
    roles: [...new Set(acting.grants.map(({ role }) => role))], covering: byPerson(covering), locale,
  }
}

declareConsoleMetadata(describeCaller)
