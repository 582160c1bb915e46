import type { EntityManager } from '@mikro-orm/sql'
import { invalid, unknownLink, type Rejection } from '../../kernel/lifecycle/index.ts'
import { Department } from './department.record.ts'

/** Refuses a department of another bureau, or an abolished one, as the field that names it; an empty field passes. */
export async function isOurDepartment(
  em: EntityManager, bureauId: string | undefined, path: string, departmentId: string | null | undefined,
): Promise<Rejection | undefined> {
  if (!departmentId) return undefined
  const ours = await em.count(Department, { id: departmentId, bureauId, abolished: false })
  return ours > 0 ? undefined : invalid({}, { fields: [unknownLink(path)] })
}
