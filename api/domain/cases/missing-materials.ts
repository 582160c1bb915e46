import type { EntityManager } from '@mikro-orm/sql'
import { materialsOf, type MaterialRequirement } from '../catalogue/index.ts'
import type { Case } from './case.record.ts'
import { ReceivedMaterial } from './case-papers.record.ts'

/** The materials that the version of a case asks for and that nobody has handed in. */
export async function missingMaterials(em: EntityManager, { id, itemVersionId }: Case): Promise<MaterialRequirement[]> {
  const received = await em.find(ReceivedMaterial, { caseId: id })
  const at = new Set(received.filter(({ copies }) => copies > 0).map(({ requirementId }) => requirementId))
  return (await materialsOf(em, itemVersionId)).filter((requirement) => !at.has(requirement.id) && requirement.originals + requirement.copies > 0)
}
