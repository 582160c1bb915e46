import { checkDefinition, checkSuccessor, type FormDefinition } from '../../../kernel/forms/index.ts'
import { invalid, type ActContext, type Rejection } from '../../../kernel/lifecycle/index.ts'
import type { ItemContentInput } from '../service-item.input.ts'
import { MaterialRequirement } from '../material-requirement.record.ts'
import { ServiceItemVersion } from '../service-item-version.record.ts'
import type { ServiceItem } from '../service-item.record.ts'

/** The columns of a version that its author writes. */
const WRITTEN = [
  'legalBasis', 'conditions', 'statutoryAmount', 'statutoryUnit', 'promisedAmount', 'promisedUnit', 'signingAmount', 'signingUnit', 'feeBasis', 'procedure',
  'outcome', 'place', 'hours', 'phone', 'form',
] as const

/** Refuses custom fields that cannot be asked, or that would change what answers to an earlier version meant. */
export function checkForm(form: unknown, previous?: unknown): Rejection | undefined {
  if (form === undefined || form === null) return undefined
  const problems = checkDefinition(form)
  if (problems.length === 0 && previous) problems.push(...checkSuccessor(previous as FormDefinition, form as FormDefinition))
  if (problems.length === 0) return undefined
  return invalid({}, { fields: problems.map((problem) => ({ ...problem, path: `form.${problem.path}` })) })
}

/** Writes the draft version of an item anew, materials and all. */
export async function writeVersion(
  context: Pick<ActContext<ServiceItem>, 'create' | 'em'>, item: ServiceItem, version: ServiceItemVersion | null, number: number, input: ItemContentInput,
): Promise<ServiceItemVersion> {
  const { create, em } = context
  const values = { ...Object.fromEntries(WRITTEN.map((name) => [name, input[name] ?? null])), name: input.name, departmentId: input.departmentId, fee: input.fee ?? 0 }
  const written = version ? em.assign(version, values) : create(ServiceItemVersion, { bureauId: item.bureauId, itemId: item.id, number, ...values })
  if (version) await em.nativeDelete(MaterialRequirement, { itemVersionId: version.id })
  for (const [index, material] of (input.materials ?? []).entries()) {
    create(MaterialRequirement, {
      bureauId: item.bureauId, itemVersionId: written.id, place: index + 1, name: material.name, originals: material.originals ?? 0,
      copies: material.copies ?? 0, supplementable: material.supplementable ?? false, note: material.note,
    })
  }
  return written
}
