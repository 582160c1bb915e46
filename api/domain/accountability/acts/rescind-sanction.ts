import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { groundFell } from '../ground-fell.ts'
import { takePointsBack } from '../points.ts'
import { sanctionLifecycle } from '../sanction.lifecycle.ts'
import { mayDecide } from './decide-sanction.ts'

@DefineInput()
export class RescindSanctionInput {
  @LongText({ label: ['撤销理由', 'Reasons'], max: 2000 }) rescission!: string
}

const groundStands = rejection('GROUND_STANDS', ['该处理的依据未撤销：不服的由被处理人申诉', 'What the sanction rests on stands: the person concerned may appeal'])

/** What rests on a card that was withdrawn is taken back with its points, without an appeal, by whoever may decide such a sanction. */
export const rescindSanction = act(sanctionLifecycle, 'rescind', {
  input: RescindSanctionInput,
  allowed: async (context) =>
    (await mayDecide(context)) ?? ((await groundFell(context.em, context.law, context.record.violationId)) ? undefined : groundStands()),
  run: async (context) => {
    context.record.rescission = context.input.rescission
    await takePointsBack(context)
  },
})
