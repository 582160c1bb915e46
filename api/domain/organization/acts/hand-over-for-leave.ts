import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { leaveLifecycle } from '../leave.lifecycle.ts'
import { maySign } from '../leave-rights.ts'

@DefineInput()
export class HandOverInput {
  @LongText({ label: ['工作交接', 'Hand-over'], max: 2000 }) handover!: string
}

/** What the cover holder must know: open matters, papers, keys, seals. */
export const handOverForLeave = act(leaveLifecycle, 'handOver', {
  input: HandOverInput,
  allowed: ({ em, acting, record }) => maySign({ em, acting, record }),
  run({ record, input }) {
    record.handover = input.handover
  },
})
