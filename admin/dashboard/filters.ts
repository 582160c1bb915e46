import { endOfToday, thisMinute } from './day-bounds.ts'

type Filter = Record<string, unknown>

/** What the office owes and has not done yet; what an applicant owes is no matter of the office's. */
export const owed: Filter = { owedBy: 'OFFICE', state: 'RUNNING' }
export const dueToday = (): Filter => ({ ...owed, dueAt_gte: thisMinute(), dueAt_lte: endOfToday() })
export const overdue = (): Filter => ({ ...owed, dueAt_lte: thisMinute() })
/** Due by tonight, what is late already among it. */
export const dueByTonight = (): Filter => ({ ...owed, dueAt_lte: endOfToday() })

/** Rows of these people; one person is asked for by the plain filter, which a list's own filter bar shows. */
export const ofPeople = (field: string, people: readonly string[]): Filter => (people.length === 1 ? { [field]: people[0] } : { [`${field}_in`]: people })

export const OPEN_CASES = ['RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'SUSPENDED', 'REFUSAL_PROPOSED']
export const OPEN_COMPLAINTS = ['REGISTERED', 'ACCEPTED', 'ASSIGNED', 'INVESTIGATING', 'PROPOSED', 'REPLIED', 'REINVESTIGATING']
export const OPEN_PAPERS = ['RECEIVED', 'IN_HAND']
export const OPEN_FINDINGS = ['RECTIFYING', 'REOPENED']
export const OPEN_RATINGS = ['BAD', 'VERIFIED', 'CORRECTED']
/** Ratings that count: all but those excluded. */
export const COUNTED_RATINGS = ['GIVEN', ...OPEN_RATINGS, 'CLOSED']
/** Decided and not taken back: what counts as a sanction. */
export const STANDING_SANCTIONS = ['DECIDED', 'SERVED', 'IN_FORCE', 'APPEALED', 'CHANGED', 'EXPIRED']
