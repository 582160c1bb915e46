import { act, lifecycle } from '../../kernel/lifecycle/index.ts'
import { DefineInput, Text } from '../../kernel/records/index.ts'
import { ParkedRow, ParkedState } from './import-batch.record.ts'

/** A parked row is repaired or dismissed; it is never lost. */
export const parkedRowLifecycle = lifecycle(ParkedRow, {
  states: ParkedState,
  initial: 'PARKED',
  acts: {
    markRepaired: { label: ['修复完成', 'Mark as repaired'], from: 'PARKED', to: 'REPAIRED', by: 'cases.import' },
    dismiss: { label: ['不予导入', 'Dismiss'], from: 'PARKED', to: 'DISMISSED', by: 'cases.import', destructive: true },
  },
})

@DefineInput()
export class DismissParkedRowInput {
  @Text({ label: ['不予导入的理由', 'Reason'], max: 300 }) reason!: string
}

/** Leaves a row out for good, with the reason. */
export const dismissParkedRow = act(parkedRowLifecycle, 'dismiss', {
  input: DismissParkedRowInput,
  run: ({ record, input }) => {
    record.reason = input.reason
  },
})
