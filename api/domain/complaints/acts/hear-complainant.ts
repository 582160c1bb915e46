import { act, type ActContext } from '../../../kernel/lifecycle/index.ts'
import { notify } from '../../../kernel/notifications/index.ts'
import { DefineInput, LongText } from '../../../kernel/records/index.ts'
import { complaintLifecycle } from '../complaint.lifecycle.ts'
import type { Complaint } from '../complaint.record.ts'
import { ComplaintEntry, type ComplaintEntryKind } from '../complaint-entry.record.ts'
import { reinvestigation } from '../complaint.provisions.ts'
import { complainantAnswered } from '../notices.ts'

@DefineInput()
export class ComplainantTextInput {
  @LongText({ label: ['内容', 'Text'], max: 4000 }) text!: string
}

type Hearing = ActContext<Complaint, ComplainantTextInput>

async function hear({ record, input, create, em, now, law }: Hearing, kind: ComplaintEntryKind): Promise<void> {
  create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind, at: now, text: input.text, told: true, citation: kind === 'OBJECTION' ? reinvestigation.of(law) : null })
  if (!record.handlerId) return
  const to = [{ id: record.handlerId, bureauId: record.bureauId }]
  await notify(em, { template: complainantAnswered, facts: { number: record.number }, to, subject: { type: 'Complaint', id: record.id }, now })
}

/** What the complainant does by the tracking code; the operations in `public-complaints.ts` find the complaint by it. */
export const addToComplaint = act(complaintLifecycle, 'add', { input: ComplainantTextInput, run: (context) => hear(context, 'SUPPLEMENT') })

export const objectToReply = act(complaintLifecycle, 'object', { input: ComplainantTextInput, run: (context) => hear(context, 'OBJECTION') })

export const agreeToReply = act(complaintLifecycle, 'agree', { run: ({ record }) => { record.agreed = true } })
