import { rejection } from '../../../kernel/lifecycle/index.ts'
import { completeBeforeAcceptance } from '../acceptance.provisions.ts'
import { missingMaterials } from '../missing-materials.ts'
import { caseAct } from '../case-act.ts'

const incomplete = rejection('MATERIALS_INCOMPLETE', [
  '材料尚不齐全：{missing}。请先一次性告知补正', 'Materials are missing: {missing}. Give a one-time notice first',
])

/** Accepts the application: the clocks of completion start. */
export const acceptCase = caseAct('accept', {
  allowed: async ({ record, law, em }, known) => {
    const citation = completeBeforeAcceptance.of(law, known)
    if (!citation) return undefined
    const missing = await missingMaterials(em, record)
    return missing.length === 0 ? undefined : incomplete({ missing: missing.map(({ name }) => name).join('、') }, { citation })
  },
  run: ({ record, now }) => {
    record.acceptedAt = now
  },
})
