import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import { refuse, rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Bureau } from './bureau.record.ts'
import type { Department } from './department.record.ts'

const notOurStaff = rejection('NOT_OUR_STAFF', ['{name}不是本单位在岗人员', '{name} does not work for this bureau'])

/** Refuses people of another bureau and people who have left; empty places pass. */
export async function areOurStaff(em: EntityManager, bureauId: string, staffIds: readonly (string | null | undefined)[]): Promise<Rejection | undefined> {
  const asked = staffIds.filter((id) => id !== null && id !== undefined)
  if (asked.length === 0) return undefined
  const { rows } = await sql<{ name: string }>`select name from staff_members
    where id in (${sql.join(asked)}) and (bureau_id <> ${bureauId} or "left") limit 1`.execute(em.getKysely())
  return rows[0] && notOurStaff(rows[0])
}

async function demandOwn(em: EntityManager, bureauId: string, staffIds: readonly (string | null | undefined)[]): Promise<void> {
  const problem = await areOurStaff(em, bureauId, staffIds)
  if (problem) refuse(problem)
}

const postsInUse = rejection('POSTS_IN_USE', ['该科室还有在用岗位“{post}”，请先撤销', 'The department still has the post “{post}”: abolish it first'])

/**
 * Before a department is stored: head and supervising leader work for its bureau, or they would have rights in another one;
 * an abolished department has no posts left.
 */
export const departmentChange = async (record: object, { em }: { em: EntityManager }): Promise<void> => {
  const { id, bureauId, headId, supervisingLeaderId, abolished } = record as Department
  await demandOwn(em, bureauId, [headId, supervisingLeaderId])
  if (!abolished) return
  const { rows } = await sql<{ name: string }>`select name from posts where department_id = ${id} and state = 'IN_USE' limit 1`.execute(em.getKysely())
  if (rows[0]) refuse(postsInUse({ post: rows[0].name }))
}

/** Before a bureau is stored: its head works for it. */
export const bureauChange = async (record: object, { em }: { em: EntityManager }): Promise<void> => {
  const { id, headId } = record as Bureau
  await demandOwn(em, id, [headId])
}
