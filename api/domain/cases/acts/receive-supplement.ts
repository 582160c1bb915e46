import { rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Items, Text } from '../../../kernel/records/index.ts'
import { OneTimeNotice } from '../../reception/index.ts'
import { caseAct } from '../case-act.ts'
import { Supplement } from '../case-papers.record.ts'
import { addMaterials } from '../received-materials.ts'
import { ReceivedMaterialInput } from './register.ts'

const noNotice = rejection('NO_NOTICE', ['该办件没有一次性告知', 'No one-time notice was given on this case'])

@DefineInput()
export class ReceiveSupplementInput {
  @Items(() => ReceivedMaterialInput, { label: ['补交的材料', 'Materials handed in'] }) materials!: ReceivedMaterialInput[]
  @Text({ label: ['备注', 'Note'], max: 300, optional: true }) note?: string | null
}

/** Takes in what was missing. It is checked anew: the case is accepted, or a further notice follows. */
export const receiveSupplement = caseAct('receiveSupplement', {
  input: ReceiveSupplementInput,
  check: async ({ em, record }) => ((await em.count(OneTimeNotice, { caseId: record.id })) > 0 ? undefined : noNotice()),
  run: async (context) => {
    const { em, record, input, acting, now, create } = context
    const { bureauId, id: caseId } = record
    record.supplementBy = null
    const notice = await em.findOneOrFail(OneTimeNotice, { caseId }, { orderBy: { givenAt: 'DESC' } })
    const supplement = create(Supplement, { bureauId, caseId, noticeId: notice.id, receivedAt: now, receivedById: acting.staffId, note: input.note })
    await addMaterials(context, record, input.materials, supplement.id)
  },
})
