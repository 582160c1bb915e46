import type { Citation } from '../ui/citation.ts'
import { leadFromCampaign, leadFromCard, leadFromCase, leadFromComplaint, leadFromFinding, leadFromSignal } from './accountability.documents.ts'

type Person = { id: string; name: string } | null
export interface CardOnThread { id: string; number: string; colour: string; state: string; issuedAt: string }
export interface SignalOnThread {
  id: string; matter: string; state: string; level: string; raisedAt: string; dueAt: string | null; cause: string | null
  obligationId: string | null; citation: Citation | null; cards: CardOnThread[]
}
export interface Lead {
  id: string; number: string; matter: string; state: string; source: string; sourceId: string | null; openedAt: string; fellAt: string | null; finding: string | null; citation: Citation | null
}
export interface Violation {
  id: string; ground: string; elements: string[] | null; severity: string; approvedBy: string; happenedOn: string; facts: string; citation: Citation | null
  effect: string | null; cause: string | null; organ: string | null
  shares: { id: string; share: string; staff: Person }[]
  lead: Lead | null
}
export interface Points { id: string; year: number; holder: string; points: number; state: string; department: Person; staff: Person }
export interface Thread { sanction: { id: string; citation: Citation | null; violation: Violation | null; pointEntries: Points[] } | null }

/** What a lead came from, whichever it was. */
export interface Origin {
  signal?: SignalOnThread | null
  card?: (CardOnThread & { signal: SignalOnThread | null }) | null
  complaint?: { id: string; matter: string; state: string } | null
  case?: { id: string; number: string; state: string } | null
  evaluationCampaign?: { id: string; name: string; state: string } | null
  finding?: { id: string; matter: string; state: string; basis: string; citation: Citation | null } | null
}

const documents: Record<string, string> = { SIGNAL: leadFromSignal, CARD: leadFromCard, COMPLAINT: leadFromComplaint, FINDING: leadFromFinding, CASE: leadFromCase, EVALUATION: leadFromCampaign }

/** The question that leads from a lead back to its source; none where it came from elsewhere. */
export const originDocument = (lead: Lead | null | undefined): string | undefined => (lead?.sourceId ? documents[lead.source] : undefined)
