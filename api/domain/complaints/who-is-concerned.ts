import { type EntityManager } from '../../kernel/store/index.ts'
import { reachesRow } from '../../kernel/query/index.ts'
import { specOf } from '../../kernel/records/index.ts'
import { rightsOf, StaffMember } from '../organization/index.ts'
import { Complaint } from './complaint.record.ts'
import { concerns } from './concerns.ts'

/** Whether a complaint, as it is stored, concerns a member of staff: by the same rule that hides it from them. */
export async function isConcerned(em: EntityManager, complaintId: string, staffId: string, now: Date): Promise<boolean> {
  const { name, departmentId } = await em.findOneOrFail(StaffMember, staffId)
  const { grants, covering } = await rightsOf(em, staffId, now)
  return reachesRow(em.getKysely(), specOf(Complaint), concerns({ staffId, name, departmentId, grants, covering }), complaintId)
}

/** Those of the staff whom it does not concern, each once. */
export async function unconcerned(em: EntityManager, complaintId: string, staffIds: readonly (string | null | undefined)[], now: Date): Promise<string[]> {
  const free: string[] = []
  for (const id of new Set(staffIds)) {
    if (id && !(await isConcerned(em, complaintId, id, now))) free.push(id)
  }
  return free
}
