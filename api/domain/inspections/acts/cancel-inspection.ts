import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'

@DefineInput()
export class CancelInspectionInput {
  @LongText({ label: ['取消原因', 'Reason'], max: 500 }) reason!: string
}

/** A plan is not deleted; it neither fulfils the schedule nor counts for the rotation any more. */
export const cancelInspection = act(inspectionLifecycle, 'cancel', {
  input: CancelInspectionInput,
  run: ({ record, input }) => { record.cancelledBecause = input.reason },
})
