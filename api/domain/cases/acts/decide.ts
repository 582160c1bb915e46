import { StoredFile } from '../../../kernel/files/index.ts'
import { rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Links, LongText, Text } from '../../../kernel/records/index.ts'
import { caseAct } from '../case-act.ts'
import { attachTo } from '../case-attachments.ts'

const forwardedItem = rejection('FORWARDED_ITEM', ['转报件由上级机关决定，请办理转报', 'A forwarded item is decided by the higher body: forward it'])
const ownItem = rejection('NOT_A_FORWARDED_ITEM', ['该事项由本单位决定，不是转报件', 'This office decides this item itself: it is not forwarded'])

@DefineInput()
export class GrantCaseInput {
  @LongText({ label: ['结果说明', 'Outcome'], max: 1000, optional: true }) outcome?: string | null
  @Text({ label: ['证照文号', 'Number of what was issued'], max: 60, optional: true }) issuedNumber?: string | null
  @Links(() => StoredFile, { label: ['附件', 'Attachments'], optional: true }) fileIds?: string[]
}

/** Decides for the applicant: the completion clocks are met. */
export const grantCase = caseAct('grant', {
  input: GrantCaseInput,
  allowed: (_, { itemKind }) => (itemKind === 'FORWARDED' ? forwardedItem() : undefined),
  run: async (context) => {
    const { record, input, now, acting, onBehalfOf } = context
    Object.assign(record, { decidedById: acting.staffId, decidedForId: onBehalfOf, result: 'GRANTED', completedAt: now, outcome: input.outcome, issuedNumber: input.issuedNumber })
    await attachTo('Case', record, context)
  },
})

@DefineInput()
export class ForwardCaseInput {
  @Text({ label: ['转报机关', 'Forwarded to'], max: 200 }) competentBody!: string
  @LongText({ label: ['初审意见', 'Opinion of this office'], max: 1000, optional: true }) outcome?: string | null
  @Links(() => StoredFile, { label: ['附件', 'Attachments'], optional: true }) fileIds?: string[]
}

/** Sends the case on to the body that decides, with this office's opinion. */
export const forwardCase = caseAct('forward', {
  input: ForwardCaseInput,
  allowed: (_, { itemKind }) => (itemKind === 'FORWARDED' ? undefined : ownItem()),
  run: async (context) => {
    const { record, input, now, acting, onBehalfOf } = context
    Object.assign(record, { decidedById: acting.staffId, decidedForId: onBehalfOf, result: 'FORWARDED', completedAt: now, outcome: input.outcome, competentBody: input.competentBody })
    await attachTo('Case', record, context)
  },
})
