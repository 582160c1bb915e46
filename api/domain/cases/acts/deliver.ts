import { rejection } from '../../../kernel/lifecycle/index.ts'
import { Choice, DefineInput, Flag, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { Delivery, DeliveryManner } from '../case-papers.record.ts'

const refusedCase = rejection('SERVE_REFUSAL_INSTEAD', ['不予办理的，请送达不予办理告知书', 'A refused case is closed by serving its refusal notice'])

/** How something reached the applicant. */
@DefineInput()
export class DeliverCaseInput {
  @Choice(() => DeliveryManner, { label: ['送达方式', 'How'], optional: true }) manner?: DeliveryManner | null
  @Text({ label: ['领取人', 'Recipient'], max: 60, optional: true, help: ['不填为申请人', 'The applicant, unless given'] }) recipient?: string | null
  @Text({ label: ['邮件号', 'Postal number'], max: 60, optional: true }) postalNumber?: string | null
  @Flag({ label: ['已核验身份', 'Identity shown'] }) identityShown?: boolean | null
  @Flag({ label: ['已签收', 'Signed for'] }) signedFor?: boolean | null
}

/** A delivery's columns from what the clerk entered. */
export const handedOver = (input: DeliverCaseInput, now: Date, staffId: string | undefined) => ({
  manner: input.manner ?? ('IN_PERSON' as const), recipient: input.recipient, postalNumber: input.postalNumber, identityShown: input.identityShown ?? false,
  signedFor: input.signedFor ?? false, deliveredAt: now, deliveredById: staffId,
})

/** Hands the result to the applicant. */
export const deliverCase = caseAct('deliver', {
  input: DeliverCaseInput,
  allowed: ({ record }) => (record.result === 'REFUSED' ? refusedCase() : undefined),
  run: ({ record, input, acting, now, create }) => {
    record.deliveredAt = now
    create(Delivery, { bureauId: record.bureauId, caseId: record.id, kind: 'RESULT', ...handedOver(input, now, acting.staffId) })
  },
})
