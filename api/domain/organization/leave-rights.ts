import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Leave } from './leave.record.ts'
import { Post } from './post.record.ts'

const notYourLeave = rejection('NOT_YOUR_LEAVE', [
  '只有本人、其B岗或科室负责人可以办理', 'Only the person, the cover holder or the head of department can do this',
])

/** Whether somebody arranges the absences of this department. */
export function managesLeaves(acting: Acting, { bureauId, departmentId }: Pick<Leave, 'bureauId' | 'departmentId'>): boolean {
  const { city, bureaus, departments } = acting.reach('leaves.manage')
  return city || bureaus.includes(bureauId) || departments.includes(departmentId)
}

/** Whether it is the person, or somebody who stands in for the person at this moment. */
export const actsFor = (acting: Acting, staffId: string): boolean =>
  acting.staffId === staffId || acting.covering.some((cover) => cover.staffId === staffId)

/**
 * A leave is recorded by the person or, where the person cannot (taken ill at home), by the head of department or by the B holder,
 * who steps in unasked.
 */
export async function maySign({ em, acting, record }: { em: EntityManager; acting: Acting; record: Leave }): Promise<Rejection | undefined> {
  if (actsFor(acting, record.staffId) || managesLeaves(acting, record)) return undefined
  const theirs = await em.findOne(Post, { holderId: record.staffId, coverHolderId: acting.staffId ?? null, state: 'IN_USE' })
  return theirs ? undefined : notYourLeave()
}
