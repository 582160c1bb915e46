import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { signalLifecycle } from '../signal.lifecycle.ts'

@DefineInput()
export class ExplainSignalInput {
  @LongText({ label: ['情况说明', 'Explanation'], max: 2000, min: 5 }) explanation!: string
}

/** The department says what happened before anybody judges. */
export const explainSignal = act(signalLifecycle, 'explain', {
  input: ExplainSignalInput,
  run: ({ record, input, acting }) => {
    record.explanation = input.explanation
    record.explainedById = acting.staffId
  },
})
