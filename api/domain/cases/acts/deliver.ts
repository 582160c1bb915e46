import { StoredFile } from '../../../kernel/files/index.ts'
import { rejection, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Flag, Links, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { attachTo } from '../case-attachments.ts'
import { Delivery, DeliveryManner, type DeliveryKind } from '../case-papers.record.ts'
import type { Case } from '../case.record.ts'

const refusedCase = rejection('SERVE_REFUSAL_INSTEAD', ['不予办理的，请送达不予办理告知书', 'A refused case is closed by serving its refusal notice'])

/** How something reached the applicant. */
@DefineInput()
export class DeliverCaseInput {
  @Choice(() => DeliveryManner, { label: ['送达方式', 'How'], optional: true }) manner?: DeliveryManner | null
  @Text({ label: ['领取人', 'Recipient'], max: 60, optional: true, help: ['不填为申请人', 'The applicant, unless given'] }) recipient?: string | null
  @Text({ label: ['邮件号', 'Postal number'], max: 60, optional: true }) postalNumber?: string | null
  @Flag({ label: ['已核验身份', 'Identity shown'] }) identityShown?: boolean | null
  @Flag({ label: ['已签收', 'Signed for'] }) signedFor?: boolean | null
  @Links(() => StoredFile, { label: ['送达附件', 'Papers of the delivery'], optional: true }) fileIds?: string[]
}

/** Notes that something was handed over, as the clerk entered it, with the receipt where there is one. */
export async function handOver(context: ActContext<Case, DeliverCaseInput>, kind: DeliveryKind): Promise<void> {
  const { record, input, now, acting, create } = context
  const delivery = create(Delivery, {
    bureauId: record.bureauId, caseId: record.id, kind, manner: input.manner ?? 'IN_PERSON', recipient: input.recipient, postalNumber: input.postalNumber,
    identityShown: input.identityShown ?? false, signedFor: input.signedFor ?? false, deliveredAt: now, deliveredById: acting.staffId,
  })
  await attachTo('Delivery', delivery, context)
}

/** Hands the result to the applicant. */
export const deliverCase = caseAct('deliver', {
  input: DeliverCaseInput,
  allowed: ({ record }) => (record.result === 'REFUSED' ? refusedCase() : undefined),
  run: async (context) => {
    context.record.deliveredAt = context.now
    await handOver(context, 'RESULT')
  },
})
