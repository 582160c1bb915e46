import { sql, type RawBuilder } from 'kysely'
import type { Covering, Grant } from './acting.ts'

/** What follows from the organization and not from a grant. */
export interface DerivedRights {
  /** Staff member, head of department, supervising leader, head of bureau. */
  grants: Grant[]
  /** Whose posts are covered at the moment. */
  covering: Covering[]
  /** Where the staff member works; nothing for somebody who has left. */
  place: { bureauId: string; departmentId: string } | null
}

/** Derived rights as one JSON expression, so that a session with all its rights is one statement. `staffId` is an expression. */
export type RightsContribution = (staffId: RawBuilder<unknown>, now: Date) => RawBuilder<DerivedRights>

let contribution: RightsContribution | undefined

/** The organization room says, once, how rights follow from it. */
export function contributeGrants(own: RightsContribution): void {
  if (contribution) throw new Error('Rights are contributed twice')
  contribution = own
}

/** The calendar day of an instant, for days that people wrote. */
export const dayInSql = (now: Date): RawBuilder<unknown> => sql`(${now.toISOString()}::timestamptz at time zone 'Asia/Shanghai')::date`

/** The columns `granted` and `derived` of a user known by `u`. */
export function rightsColumns(now: Date): RawBuilder<unknown> {
  const day = dayInSql(now)
  return sql`(select coalesce(json_agg(json_strip_nulls(json_build_object('role', role, 'bureauId', bureau_id, 'departmentId', department_id))), '[]')
    from role_grants where user_id = u.id and state = 'ACTIVE' and from_day <= ${day} and (until_day is null or until_day >= ${day})) as granted,
    ${contribution ? contribution(sql`u.staff_id`, now) : sql`null::json`} as derived`
}
