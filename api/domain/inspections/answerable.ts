import type { Recipient } from '../../kernel/notifications/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Department } from '../organization/index.ts'

/** Who is told of what concerns a department: its head and the person responsible, if named. */
export async function answerable(em: EntityManager, { bureauId, departmentId, staffId }: { bureauId: string; departmentId: string; staffId?: string | null }): Promise<Recipient[]> {
  const { headId } = await em.findOneOrFail(Department, departmentId)
  return [...new Set([headId, staffId])].filter((id) => typeof id === 'string').map((id) => ({ id, bureauId }))
}
