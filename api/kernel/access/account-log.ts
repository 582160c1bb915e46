import type { EntityManager } from '../store/index.ts'

/** Something that happened to an account outside the act runner. */
export interface AccountEvent {
  at: Date
  act: 'signIn' | 'signOut' | 'changePassword' | 'acceptInvitation' | 'consent'
  /** Absent where nobody knows who tried: what was typed is not kept, it may be a password in the wrong field. */
  user?: { id: string; name: string; bureauId?: string | null }
  address?: string
  outcome: 'DONE' | 'REJECTED'
  code?: string
}

type Log = (em: EntityManager, event: AccountEvent) => Promise<void>
let log: Log | undefined

/** The audit room takes the events; it builds on this room, which therefore cannot import it. */
export const setAccountLog = (listener: Log): void => { log = listener }

/** Logs an event in the transaction of `em`; without a log nobody signs in. */
export function logAccountEvent(em: EntityManager, event: AccountEvent): Promise<void> {
  if (!log) throw new Error('Nobody logs what happens to accounts')
  return log(em, event)
}
