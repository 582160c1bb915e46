import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, Department } from '../organization/index.ts'

/** Who leads where an act was done, as the organization knows it; nobody where a place is vacant. */
export interface Superiors {
  /** The supervising leader of the department, and the head of the bureau. */
  leaders: string[]
  /** The head of the bureau. */
  bureauHead?: string
  departmentHead?: string
}

export async function superiorsOf(em: EntityManager, { bureauId, departmentId }: { bureauId: string; departmentId?: string | null }): Promise<Superiors> {
  const bureauHead = (await em.findOne(Bureau, bureauId))?.headId ?? undefined
  const department = departmentId ? await em.findOne(Department, departmentId) : null
  const leaders = [department?.supervisingLeaderId, bureauHead].filter((id) => typeof id === 'string')
  return { leaders, bureauHead, departmentHead: department?.headId ?? undefined }
}
