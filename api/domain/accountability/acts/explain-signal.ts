import { attachFiles, StoredFile } from '../../../kernel/files/index.ts'
import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, Links, LongText } from '../../../kernel/records/index.ts'
import { signalLifecycle } from '../signal.lifecycle.ts'

@DefineInput()
export class ExplainSignalInput {
  @LongText({ label: ['情况说明', 'Explanation'], max: 2000, min: 5 }) explanation!: string
  @Links(() => StoredFile, { label: ['佐证附件', 'Evidence'], optional: true }) fileIds?: string[]
}

/** The department says what happened before anybody judges. */
export const explainSignal = act(signalLifecycle, 'explain', {
  input: ExplainSignalInput,
  run: async ({ record, input, acting, em, now }) => {
    record.explanation = input.explanation
    record.explainedById = acting.staffId
    await attachFiles(em, { acting, ids: input.fileIds ?? [], subject: { type: 'Signal', id: record.id }, now })
  },
})
