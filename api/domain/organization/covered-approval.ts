import { sql } from 'kysely'
import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'

const ownWork = rejection('COVERS_OWN_APPROVAL', ['顶岗期间不能审批本人经办的事项', 'While covering nobody approves what they handled themselves'])

/**
 * Refuses an approval that somebody makes only because they cover the one who approves, of a matter that they handled.
 * Whoever heads or supervises the department in their own right is not concerned.
 */
export async function coversOwnApproval(em: EntityManager, acting: Acting, matter: {
  bureauId: string
  departmentId: string
  /** Everybody who handled it. */
  handlerIds: readonly (string | null | undefined)[]
}): Promise<Rejection | undefined> {
  if (acting.covering.length === 0 || !acting.staffId || !matter.handlerIds.includes(acting.staffId)) return undefined
  const { rows } = await sql<{ head_id: string | null; supervising_leader_id: string | null; bureau_head_id: string | null }>`
    select d.head_id, d.supervising_leader_id, b.head_id as bureau_head_id from departments d join bureaus b on b.id = d.bureau_id
    where d.id = ${matter.departmentId} and b.id = ${matter.bureauId}`.execute(em.getKysely())
  const approvers = rows.flatMap((row) => [row.head_id, row.supervising_leader_id, row.bureau_head_id])
  return approvers.includes(acting.staffId) ? undefined : ownWork()
}
