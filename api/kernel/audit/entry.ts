import { choices, type ChoiceOf } from '../records/index.ts'
import type { Acting } from '../access/index.ts'

/** Whether an act was done or refused. */
export const AuditOutcome = choices('AuditOutcome', { DONE: ['已办', 'Done'], REJECTED: ['未准', 'Rejected'] })
export type AuditOutcome = ChoiceOf<typeof AuditOutcome>

/** Who acted. */
export const ActorKind = choices('ActorKind', {
  USER: ['用户', 'User'], CLIENT: ['接口客户端', 'API client'], SYSTEM: ['系统', 'System'], PUBLIC: ['公众', 'Public'],
})

/**
 * One done or refused act, before it has its place in the chain. Ids and field names only, never personal values, so that a person
 * can be erased and the chain still holds.
 */
export interface AuditDraft {
  at: Date
  acting: Pick<Acting, 'kind' | 'userId' | 'name' | 'address'>
  /** The act or operation: `accept`, `signIn`. */
  act: string
  /** The kind of record acted on. */
  record?: string
  recordId?: string
  /** The bureau whose chain it belongs to; absent: the city's. */
  bureauId?: string
  /** The staff member acted for, while covering a post. */
  onBehalfOf?: string
  outcome: AuditOutcome
  /** Why it was refused. */
  code?: string
  /** Names of the fields that changed. */
  changed: readonly string[]
  /** The state that the record is in now. */
  state?: string
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
  state: string | null
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
    entry.actorKind, entry.actorId, entry.actorName, entry.onBehalfOf, entry.address, entry.outcome, entry.code, entry.state,
    entry.fields, entry.previousHash,
  ])
}
