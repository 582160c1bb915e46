import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import { ADMINISTRATORS, contributeGrants, type DerivedRights, type RightsContribution } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'

/**
 * The rights that follow from the organization at a moment, as one JSON expression for the session's statement: staff in the own
 * department; head of the departments and the bureau headed; supervising leader of those supervised. A running cover opens the holder's
 * own queue, by `covering`, and not the department around it; it adds the roles that the holder was given for that department and,
 * where the post is a leading one, the holder's offices. Roles for the whole bureau or the city stay with the person, and so does
 * administration. Nothing for people who have left.
 */
export const derivedRights: RightsContribution = (staffId, now) => sql`(
  with person as (
    select s.id, s.bureau_id, s.department_id from staff_members s where s.id = ${staffId} and not s."left"
  ), covered as (
    select c.id, c.holder_id, p.bureau_id, p.department_id, p.leads
    from cover_periods c join person on person.id = c.cover_holder_id join posts p on p.id = c.post_id
    where c.starts_at <= ${now.toISOString()}::timestamptz
      and coalesce(c.ends_at, 'infinity') > ${now.toISOString()}::timestamptz and coalesce(c.ended_at, 'infinity') > ${now.toISOString()}::timestamptz
  ), office as (
    select id as staff_id, bureau_id from person union select holder_id, bureau_id from covered where leads
  ), given as (
    select g.role, g.bureau_id, g.department_id from covered c join users u on u.staff_id = c.holder_id join role_grants g on g.user_id = u.id
    where g.department_id = c.department_id and g.state = 'ACTIVE' and g.role not in (${sql.join(ADMINISTRATORS)})
      and ${dayOf(now)}::date between g.from_day and coalesce(g.until_day, 'infinity')
  ), held as (
    select 'STAFF' as role, bureau_id as "bureauId", department_id as "departmentId" from person
    union select role, bureau_id, department_id from given
    union select 'DEPARTMENT_HEAD', d.bureau_id, d.id from departments d join office o on o.staff_id = d.head_id and o.bureau_id = d.bureau_id where not d.abolished
    union select 'SUPERVISING_LEADER', d.bureau_id, d.id from departments d join office o on o.staff_id = d.supervising_leader_id and o.bureau_id = d.bureau_id where not d.abolished
    union select 'BUREAU_HEAD', b.id, null from bureaus b join office o on o.staff_id = b.head_id and o.bureau_id = b.id where not b.dissolved
  )
  select json_build_object(
    'grants', (select coalesce(json_agg(json_strip_nulls(row_to_json(held))), '[]') from held),
    'covering', (select coalesce(json_agg(json_build_object('staffId', holder_id, 'departmentId', department_id, 'coverPeriodId', id) order by id), '[]') from covered),
    'place', (select json_build_object('bureauId', bureau_id, 'departmentId', department_id) from person)
  ))`

contributeGrants(derivedRights)

/** The same for one staff member outside a session: for whoever drives acts as people, such as the demo's story. */
export async function rightsOf(em: EntityManager, staffId: string, now: Date): Promise<DerivedRights> {
  const { rows } = await sql<{ derived: DerivedRights }>`select ${derivedRights(sql`${staffId}::uuid`, now)} as derived`.execute(em.getKysely())
  return rows[0]!.derived
}
