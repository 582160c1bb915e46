import type { Acting } from '../../kernel/access/index.ts'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { InspectedDepartment } from './inspected-department.record.ts'
import { InspectionMember } from './inspection-member.record.ts'
import type { Inspection } from './inspection.record.ts'

const notInspecting = rejection('NOT_ON_THE_TEAM', ['只有带队领导、督查组成员和效能办可以办理', 'Only the leader, the team and the efficiency office do this'])
const notInspectedHere = rejection('DEPARTMENT_NOT_INSPECTED', ['该科室不在本次被查之列', 'This inspection does not look at that department'])
const ownDepartment = rejection('OWN_DEPARTMENT', ['不得督查本科室', 'Nobody inspects the own department here'])

/** Inspecting is for the leader, the team and the efficiency office; a member who was given one department stays with it. */
export async function inspectorOnly(em: EntityManager, acting: Acting, inspection: Inspection, departmentId?: string): Promise<Rejection | undefined> {
  const { city, bureaus } = acting.reach('inspections.inspect')
  if (city || bureaus.includes(inspection.bureauId)) return undefined
  const people = [acting.staffId, ...acting.covering.map(({ staffId }) => staffId)].filter((id) => id !== undefined)
  if (inspection.leaderId && people.includes(inspection.leaderId)) return undefined
  const memberships = await em.find(InspectionMember, { inspectionId: inspection.id, staffId: { $in: people } })
  return memberships.some((member) => !departmentId || !member.departmentId || member.departmentId === departmentId) ? undefined : notInspecting()
}

/** The same, for what is written down about one department; across departments nobody writes about the own one. */
export async function inspectorOf(em: EntityManager, acting: Acting, inspection: Inspection, departmentId: string): Promise<Rejection | undefined> {
  const problem = await inspectorOnly(em, acting, inspection, departmentId)
  if (problem) return problem
  if ((await em.count(InspectedDepartment, { inspectionId: inspection.id, departmentId })) === 0) return notInspectedHere()
  return inspection.modes.includes('CROSS_DEPARTMENT') && acting.departmentId === departmentId ? ownDepartment() : undefined
}
