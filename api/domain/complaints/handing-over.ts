import type { ActContext } from '../../kernel/lifecycle/index.ts'
import type { Complaint } from './complaint.record.ts'
import { HandlerTerm, type HandlerTermState } from './handler-term.record.ts'

type Handing = Pick<ActContext<Complaint>, 'record' | 'em' | 'now' | 'create'>

/** Ends the present handler's term: nobody handles the complaint until it is given to somebody. */
export async function takeFromHandler({ record, em, now }: Omit<Handing, 'create'>, because: Exclude<HandlerTermState, 'CURRENT'>): Promise<void> {
  const term = await em.findOne(HandlerTerm, { complaintId: record.id, state: 'CURRENT' })
  if (term) Object.assign(term, { state: because, until: now })
  record.handlerId = null
}

/** Gives the complaint to somebody; whoever had it has it no longer. */
export async function giveToHandler(handing: Handing, staffId: string): Promise<void> {
  const { record, create, now } = handing
  await takeFromHandler(handing, 'REASSIGNED')
  record.handlerId = staffId
  create(HandlerTerm, { bureauId: record.bureauId, complaintId: record.id, staffId, since: now, state: 'CURRENT' })
}

/** Where a complaint stands again when its handler turns out to have had no part in it to take. */
const BACK: Partial<Record<Complaint['state'], Complaint['state']>> = { ASSIGNED: 'ACCEPTED', PROPOSED: 'INVESTIGATING', REPLIED: 'REINVESTIGATING' }

/**
 * The handler should not have handled it: accused, or with an interest. What he proposed or answered does not stand, and what he noted
 * carries no new proposal; it waits for another handler.
 */
export async function removeHandler(handing: Omit<Handing, 'create'>, because: 'RECUSED' | 'ACCUSED'): Promise<void> {
  const { record, now } = handing
  await takeFromHandler(handing, because)
  if (record.state === 'PROPOSED') Object.assign(record, { proposal: null, policyBasis: null, conclusion: null, concludedAt: null })
  record.state = BACK[record.state] ?? record.state
  record.stepsCountFrom = now
}
