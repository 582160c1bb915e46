import { sql } from 'kysely'
import type { CallerMetadata } from '@wenxiao/schema/console-metadata'
import type { Acting } from '../../kernel/access/index.ts'
import type { Reader } from '../../kernel/query/index.ts'
import { declareConsoleMetadata } from '../../kernel/schema/index.ts'

/** Who the caller is to people: name, bureau, department and roles, for the head of the console. */
async function describeCaller(reader: Reader, acting: Acting): Promise<CallerMetadata> {
  const { staffId, bureauId, departmentId, name, locale } = acting
  const { rows } = await sql<{ bureau: string | null; department: string | null }>`
    select (select b.short_name from bureaus b where b.id = ${bureauId ?? null}::uuid) as bureau,
      (select d.name from departments d where d.id = ${departmentId ?? null}::uuid) as department`.execute(reader)
  const { bureau, department } = rows[0]!
  return {
    name, staffId, bureauId, bureau: bureau ?? undefined, departmentId, department: department ?? undefined,
    roles: [...new Set(acting.grants.map(({ role }) => role))], locale,
  }
}

declareConsoleMetadata(describeCaller)
