import { act, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { factsOf } from '../complaint.events.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import type { Complaint } from '../complaint.record.ts'
import { ComplaintEntry } from '../complaint-entry.record.ts'
import { lookAgain } from '../look-again.ts'
import { complainantAnswered } from '../notices.ts'
import { tell } from '../who-is-told.ts'

@DefineInput()
export class ComplainantTextInput {
  @LongText({ label: ['内容', 'Text'], max: 4000 }) text!: string
}

type Hearing = ActContext<Complaint, ComplainantTextInput>

/** What the complainant says: kept, and told to whoever handles it. */
async function hear({ record, input, create, em, now }: Hearing): Promise<void> {
  create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'SUPPLEMENT', at: now, text: input.text, told: true })
  if (record.handlerId) await tell(em, record, complainantAnswered, [record.handlerId], now)
}

/** What the complainant does by the tracking code; the operations in `public-complaints.ts` find the complaint by it. */
export const addToComplaint = act(complaintLifecycle, 'add', { input: ComplainantTextInput, run: hear })

export const objectToReply = act(complaintLifecycle, 'object', {
  input: ComplainantTextInput, run: (context) => lookAgain(context, { text: context.input.text, told: true }),
})

export const agreeToReply = act(complaintLifecycle, 'agree', {
  run: ({ record, facts }) => {
    record.agreed = true
    facts(factsOf(record))
  },
})
