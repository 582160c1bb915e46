import { sql } from 'kysely'
import type { EntityManager } from '../store/index.ts'
import { dayInSql } from './grant-contribution.ts'

/** The staff who hold one of these roles in a whole bureau today. Roles that follow from the organization are not among them. */
export async function staffHolding(em: EntityManager, roles: readonly string[], bureauId: string, now: Date): Promise<string[]> {
  const day = dayInSql(now)
  const { rows } = await sql<{ id: string }>`select distinct u.staff_id as id from role_grants g join users u on u.id = g.user_id
    where g.role in (${sql.join(roles)}) and g.bureau_id = ${bureauId} and g.department_id is null and g.state = 'ACTIVE'
      and g.from_day <= ${day} and (g.until_day is null or g.until_day >= ${day}) and u.staff_id is not null order by u.staff_id`.execute(em.getKysely())
  return rows.map(({ id }) => id)
}
