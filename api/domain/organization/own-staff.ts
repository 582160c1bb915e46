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

/** Before a department is stored: head and supervising leader work for its bureau, or they would have rights in another one. */
export const departmentChange = async (record: object, { em }: { em: EntityManager }): Promise<void> => {
  const { bureauId, headId, supervisingLeaderId } = record as Department
  await demandOwn(em, bureauId, [headId, supervisingLeaderId])
}

/** Before a bureau is stored: its head works for it. */
export const bureauChange = async (record: object, { em }: { em: EntityManager }): Promise<void> => {
  const { id, headId } = record as Bureau
  await demandOwn(em, id, [headId])
}
