import { DefineInput, LongText, Text } from '../../../kernel/records/index.ts'
import { nonAcceptanceAuthority, nonAcceptanceFields } from '../acceptance.provisions.ts'
import { caseAct } from '../case-act.ts'
import { mustState } from '../must-state.ts'
import { mayDecide } from '../power-to-decide.ts'
import { supplementAwaited } from '../supplement-time.ts'

@DefineInput()
export class DeclineToAcceptInput {
  @LongText({ label: ['不予受理的理由', 'Reason'], max: 1000 }) reason!: string
  @Text({
    label: ['应向何处申请', 'Where to go instead'], max: 200, optional: true, help: ['不属于本单位职责时填写', 'Where it is not for this office'],
  }) competentBody?: string | null
}

/**
 * Does not accept the application, with the reason; what is another body's is led there. Some packs leave this to a leader. The case
 * ends with it, and counts as not accepted, not as completed.
 */
export const declineToAcceptCase = caseAct('declineToAccept', {
  input: DeclineToAcceptInput,
  allowed: async (context, known) =>
    (await supplementAwaited(context)) ?? (nonAcceptanceAuthority.of(context.law, known) ? mayDecide(nonAcceptanceAuthority, context, known) : undefined),
  check: ({ input, law }, known) => mustState(nonAcceptanceFields, law, { reason: ['reason', input.reason] }, known),
  run: ({ record, input, now, acting, onBehalfOf }) => {
    Object.assign(record, { decidedById: acting.staffId, decidedForId: onBehalfOf, result: 'NOT_ACCEPTED', outcome: input.reason, competentBody: input.competentBody, completedAt: now })
  },
})
