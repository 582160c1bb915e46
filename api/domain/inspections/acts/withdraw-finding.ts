import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { findingLifecycle } from '../finding.lifecycle.ts'

@DefineInput()
export class WithdrawFindingInput {
  @LongText({ label: ['撤回原因', 'Reason'], max: 1000 }) reason!: string
}

/** Raised in error, or the department's objection holds. It stays in the record with the reason. */
export const withdrawFinding = act(findingLifecycle, 'withdraw', {
  input: WithdrawFindingInput,
  run: ({ record, input }) => { record.withdrawnBecause = input.reason },
})
