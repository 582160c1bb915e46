import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { materialsOf } from '../catalogue/index.ts'
import { ReceivedMaterial } from './case-papers.record.ts'
import type { Case } from './case.record.ts'

/** A paper as it is handed in. */
export interface HandedIn { name: string; copies?: number | null; pages?: number | null }

/** Lists papers on the receipt, after those that stand on it, each under the requirement that it answers to. */
export async function addMaterials(
  { em, create }: Pick<ActContext, 'em' | 'create'>, { bureauId, id: caseId, itemVersionId }: Pick<Case, 'bureauId' | 'id' | 'itemVersionId'>,
  handedIn: readonly HandedIn[], supplementId?: string,
): Promise<void> {
  const required = await materialsOf(em, itemVersionId)
  const before = await em.count(ReceivedMaterial, { caseId })
  for (const [index, { name, copies, pages }] of handedIn.entries()) {
    const requirementId = required.find((requirement) => requirement.name === name)?.id
    create(ReceivedMaterial, { bureauId, caseId, place: before + index + 1, requirementId, supplementId, name, copies: copies ?? 1, pages })
  }
}
