import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { ComplaintEntry } from './complaint-entry.record.ts'
import { reinvestigation } from './complaint.provisions.ts'
import type { Complaint } from './complaint.record.ts'
import { takeFromHandler } from './handing-over.ts'
import { complaintObjected } from './notices.ts'
import { tellWhoAssigns } from './who-is-told.ts'

type Objecting = Pick<ActContext<Complaint>, 'record' | 'em' | 'law' | 'create' | 'now'>

/** The complainant objects: whoever handled it is done with it, and it waits for somebody else to look again from the start. */
export async function lookAgain(context: Objecting, said: { text: string; told: boolean; byId?: string }): Promise<void> {
  const { record, em, law, create, now } = context
  create(ComplaintEntry, { bureauId: record.bureauId, complaintId: record.id, kind: 'OBJECTION', at: now, citation: reinvestigation.of(law) ?? null, ...said })
  await takeFromHandler(context, 'OBJECTED')
  Object.assign(record, { agreed: false, stepsCountFrom: now, reviewUntil: null })
  await tellWhoAssigns(em, record, complaintObjected, now)
}
