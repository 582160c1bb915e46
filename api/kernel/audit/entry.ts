/** Whether an act was done or refused. */
export type AuditOutcome = 'DONE' | 'REJECTED'

/** What is known of an act before it has its place in the chain. Ids and field names only, never personal values, so that a person can be erased and the chain still holds. */
export interface AuditDraft {
  /** The bureau whose chain it belongs to, or nothing for the city's. */
  bureauId?: string
  at: Date
  /** The act or operation: `acceptCase`, `signIn`. */
  act: string
  recordType?: string
  recordId?: string
  actorKind: 'USER' | 'CLIENT' | 'SYSTEM' | 'PUBLIC'
  actorId?: string
  actorName: string
  /** The staff member acted for, while covering a post. */
  onBehalfOf?: string
  address?: string
  outcome: AuditOutcome
  /** Why it was refused. */
  code?: string
  /** Names of the fields that changed. */
  fields?: readonly string[]
}

/** An entry in its place: what the hash covers, all values as the database gives them back. */
export interface ChainedEntry {
  id: string
  chain: string
  sequence: number
  at: Date
  act: string
  recordType: string | null
  recordId: string | null
  actorKind: string
  actorId: string | null
  actorName: string
  onBehalfOf: string | null
  address: string | null
  outcome: string
  code: string | null
  fields: readonly string[]
  previousHash: string
  hash: string
}

/** The chain of acts that belong to no bureau. */
export const CITY_CHAIN = 'city'
export const chainOf = (bureauId: string | undefined): string => bureauId ?? CITY_CHAIN

/** One text for one entry, whatever store it was read from: the order of the members is fixed, instants are UTC to the millisecond. */
export function canonical(entry: Omit<ChainedEntry, 'hash'>): string {
  return JSON.stringify([
    entry.id, entry.chain, entry.sequence, entry.at.toISOString(), entry.act, entry.recordType, entry.recordId,
    entry.actorKind, entry.actorId, entry.actorName, entry.onBehalfOf, entry.address, entry.outcome, entry.code, entry.fields,
    entry.previousHash,
  ])
}
