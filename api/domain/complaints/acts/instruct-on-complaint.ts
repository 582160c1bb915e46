import { act } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import { urgentToLeader } from '../complaint.provisions.ts'
import { complaintInstructed } from '../notices.ts'
import { tell, tellWhoAssigns } from '../who-is-told.ts'

@DefineInput()
export class InstructInput {
  @LongText({ label: ['批示意见', 'Instruction'], max: 2000 }) text!: string
}

/** What a leader wants done, first of all with an urgent or grave complaint (FX-COMPLAINT-02b); the handler is told, or whoever assigns it. */
export const instructOnComplaint = act(complaintLifecycle, 'instruct', {
  input: InstructInput,
  run: async ({ record, input, em, acting, law, create, now }) => {
    create(ComplaintEntry, {
      bureauId: record.bureauId, complaintId: record.id, kind: 'INSTRUCTION', at: now, byId: acting.staffId, text: input.text, told: false,
      citation: record.urgent ? urgentToLeader.of(law) ?? null : null,
    })
    if (record.handlerId) await tell(em, record, complaintInstructed, [record.handlerId], now)
    else await tellWhoAssigns(em, record, complaintInstructed, now)
  },
})
