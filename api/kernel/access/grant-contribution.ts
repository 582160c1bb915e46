import { sql, type RawBuilder } from 'kysely'

type Sql = RawBuilder<unknown>

/**
 * What follows from the organization and not from a grant, as SQL, so that a session with all its rights is one statement.
 * `staffId` and `day` are expressions; the columns of each select are named as the properties of Grant, Covering and a place.
 */
export interface GrantContribution {
  /** A select of `role, "bureauId", "departmentId"`: head of department, supervising leader, head of bureau, staff member. */
  grants(staffId: Sql, day: Sql): Sql
  /** A select of `"staffId", "departmentId", "coverPeriodId"`: whose posts are covered on that day. */
  covering(staffId: Sql, day: Sql): Sql
  /** A select of one row `"bureauId", "departmentId"`: where the staff member works. */
  place(staffId: Sql): Sql
}

let contribution: GrantContribution | undefined

/** The organization room says, once, how rights follow from it. */
export function contributeGrants(own: GrantContribution): void {
  if (contribution) throw new Error('Grants are contributed twice')
  contribution = own
}

const rows = (select: Sql | undefined): Sql => (select ? sql`(select coalesce(json_agg(x), '[]') from (${select}) as x)` : sql`'[]'::json`)

/** The columns `grants`, `covering` and `place` of a user known by `u`, on a day. */
export function rightsColumns(day: string): Sql {
  const [staffId, on] = [sql`u.staff_id`, sql`${day}::date`]
  const given = sql`select role, bureau_id as "bureauId", department_id as "departmentId" from role_grants
    where user_id = u.id and state = 'ACTIVE' and from_day <= ${on} and (until_day is null or until_day >= ${on})`
  const all = contribution ? sql`${given} union all ${contribution.grants(staffId, on)}` : given
  const place = contribution ? sql`(select row_to_json(x) from (${contribution.place(staffId)}) as x)` : sql`null::json`
  return sql`${rows(all)} as grants, ${rows(contribution?.covering(staffId, on))} as covering, ${place} as place`
}
