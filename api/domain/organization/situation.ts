import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import type { Absence, CoverablePost, Situation } from './cover-plan.ts'

/** Who is where in a bureau at a moment; an act adds what it is about to change before covers are arranged. */
export interface BureauSituation extends Situation {
  posts: (CoverablePost & { name: string })[]
  away: Map<string, Absence & { leaveId: string }>
}

/**
 * Comings and goings of a bureau happen one after the other: of two people who leave at the same time the second one sees the first
 * one gone. The bureau's row stays locked until the act commits; rows that only point at the bureau do not wait.
 */
export async function oneAtATime(em: EntityManager, bureauId: string): Promise<void> {
  await sql`select 1 from bureaus where id = ${bureauId} for no key update`.execute(em.getKysely())
}

/** Reads who is where. */
export async function situationOf(em: EntityManager, bureauId: string, now: Date): Promise<BureauSituation> {
  const db = em.getKysely()
  await oneAtATime(em, bureauId)
  const posts = await sql<{ id: string; name: string; department_id: string; holder_id: string | null; cover_holder_id: string | null; leads: boolean; head_id: string | null }>`
    select p.id, p.name, p.department_id, p.holder_id, p.cover_holder_id, p.leads, d.head_id
    from posts p join departments d on d.id = p.department_id where p.bureau_id = ${bureauId} and p.state = 'IN_USE' order by p.id`.execute(db)
  const away = await sql<{ id: string; staff_id: string; ends_at: Date | string; substitute_id: string | null }>`
    select id, staff_id, ends_at, substitute_id from leaves
    where bureau_id = ${bureauId} and state = 'STARTED' and ends_at > ${now.toISOString()}`.execute(db)
  return {
    posts: posts.rows.map((row) => ({
      id: row.id, name: row.name, departmentId: row.department_id, holderId: row.holder_id, coverHolderId: row.cover_holder_id, leads: row.leads,
    })),
    heads: new Map(posts.rows.flatMap((row) => (row.head_id === null ? [] : [[row.department_id, row.head_id] as const]))),
    away: new Map(away.rows.map((row) => [row.staff_id, { leaveId: row.id, endsAt: new Date(row.ends_at), substituteId: row.substitute_id }])),
  }
}
