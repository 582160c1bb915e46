import { rejection } from '../../../kernel/lifecycle/index.ts'
import { extendObligations } from '../../../kernel/obligations/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { completion, extensionAuthority, extensionLimit } from '../completion.provisions.ts'
import { notExtendable, requestedExtension } from '../extendable.ts'
import { mayDecide } from '../power-to-decide.ts'

const nothingAsked = rejection('NO_EXTENSION_ASKED', ['没有待审批的延期申请', 'No extension is waiting for approval'])

@DefineInput()
export class DecideExtensionInput {
  @LongText({ label: ['审批意见', 'Opinion'], max: 500, optional: true }) opinion?: string | null
}

/** The leader whom the pack names approves: the clocks get the time, and the applicant is told until when and why. */
export const extendCase = caseAct('extend', {
  input: DecideExtensionInput,
  allowed: async (context, known) => {
    const asked = await requestedExtension(context.em, context.record.id)
    if (!asked) return nothingAsked()
    return (await notExtendable(context, known, asked.requestedAt)) ?? mayDecide(extensionAuthority, context, known, [asked.requestedById])
  },
  run: async ({ record, input, em, acting, law, calendar, now, onBehalfOf }, known) => {
    const asked = (await requestedExtension(em, record.id))!
    const { amount, unit, reason } = asked
    const citation = (extensionLimit.of(law, known) ?? extensionAuthority.of(law, known))?.citation
    Object.assign(asked, { decision: 'APPROVED', opinion: input.opinion, decidedAt: now, decidedById: acting.staffId, onBehalfOfId: onBehalfOf, citation })
    await extendObligations(em, calendar, record.id, completion.key, { allowance: { amount, unit }, at: now, reason })
  },
})

@DefineInput()
export class DeclineExtensionInput {
  @LongText({ label: ['不予延期的理由', 'Reason'], max: 500 }) opinion!: string
}

/** No more time: the limit stays. */
export const declineExtension = caseAct('declineExtension', {
  input: DeclineExtensionInput,
  allowed: async (context, known) => {
    const asked = await requestedExtension(context.em, context.record.id)
    return asked ? mayDecide(extensionAuthority, context, known, [asked.requestedById]) : nothingAsked()
  },
  run: async ({ record, input, em, acting, now, onBehalfOf }) => {
    const asked = (await requestedExtension(em, record.id))!
    Object.assign(asked, { decision: 'DECLINED', opinion: input.opinion, decidedAt: now, decidedById: acting.staffId, onBehalfOfId: onBehalfOf })
  },
})
