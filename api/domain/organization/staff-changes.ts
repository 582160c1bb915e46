import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import { endSessionsOf } from '../../kernel/access/index.ts'
import { refuse, rejection } from '../../kernel/lifecycle/index.ts'
import { Department } from './department.record.ts'
import type { StaffMember } from './staff-member.record.ts'

const foreignDepartment = rejection('FOREIGN_DEPARTMENT', ['所选科室不属于该单位', 'The department belongs to another bureau'])
const holdsPosts = rejection('HOLDS_POSTS', ['该人员仍担任“{post}”的A岗或B岗，请先调整', 'Still holds or covers the post “{post}”: change its holders first'])
const headsDepartment = rejection('HEADS_DEPARTMENT', ['该人员仍是“{department}”的负责人或分管领导，请先调整', 'Still heads or supervises “{department}”: change that first'])

/** Before a staff member is stored. Whoever leaves has handed over posts and offices; the account closes with the leaving. */
export async function staffChange(record: object, { em }: { em: EntityManager }): Promise<void> {
  const staff = record as StaffMember
  const department = await em.findOneOrFail(Department, { id: staff.departmentId })
  if (department.bureauId !== staff.bureauId) refuse(foreignDepartment())
  if (!staff.left) return
  const db = em.getKysely()
  const posts = await sql<{ name: string }>`select name from posts
    where state = 'IN_USE' and (holder_id = ${staff.id} or cover_holder_id = ${staff.id}) limit 1`.execute(db)
  if (posts.rows[0]) refuse(holdsPosts({ post: posts.rows[0].name }))
  const offices = await sql<{ name: string }>`select name from departments where head_id = ${staff.id} or supervising_leader_id = ${staff.id}
    union all select name from bureaus where head_id = ${staff.id} limit 1`.execute(db)
  if (offices.rows[0]) refuse(headsDepartment({ department: offices.rows[0].name }))
  const users = await sql<{ id: string }>`update users set state = 'DISABLED' where staff_id = ${staff.id} returning id`.execute(db)
  for (const { id } of users.rows) await endSessionsOf(em, id)
}
