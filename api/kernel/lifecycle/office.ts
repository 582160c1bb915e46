import type { MikroORM } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../access/index.ts'
import type { WorkingCalendar } from '../calendar/index.ts'
import type { Facts, Law } from '../regulations/index.ts'

/** Whoever has to decide on something, and where they sit. */
export interface Decider { staffId: string; departmentId: string }

/** Something that happened to a record, as clocks and other rooms are told. */
export interface Occurred {
  name: string
  at: Date
  filedBy: 'APPLICANT' | 'OFFICE'
  subject: { type: string; id: string; label: string; bureauId: string; departmentId?: string; staffId?: string | null }
  facts: Facts
  /** Whose decision it asks for, where the act knows. */
  decider?: Decider
  /** It did not take place after all: the clocks forget it, and no room is told. */
  takenBack?: true
}

/** One done or refused act, as the audit log keeps it: ids and field names, never values. */
export interface Deed {
  at: Date
  acting: Acting
  act: string
  record: string
  recordId?: string
  bureauId?: string
  onBehalfOf?: string
  outcome: 'DONE' | 'REJECTED'
  code?: string
  changed: string[]
  state?: string
}

/**
 * What the act runner works with. The server composes it from the kernel's rooms; tests from the same ones with their own clock.
 * Everything takes the act's own entity manager, so that an act, its clocks and its audit entry are one transaction.
 */
export interface Office {
  orm: MikroORM
  now(): Date
  /** Runs work in one transaction, of 20 seconds unless it is given longer; the embedded store does one at a time. */
  transaction<T>(work: (em: EntityManager) => Promise<T>, limit?: number): Promise<T>
  lawOf(em: EntityManager, bureauId: string | undefined, at: Date): Promise<Law>
  calendarOf(em: EntityManager, bureauId: string | undefined): Promise<WorkingCalendar>
  applyEvents(em: EntityManager, law: Law, calendar: WorkingCalendar, events: readonly Occurred[]): Promise<void>
  /** Puts deeds into the log, in the transaction of `em`: it locks the chain's end, so it comes last. */
  audit(em: EntityManager, deeds: Deed | readonly Deed[]): Promise<void>
}

/** Another room's answer to an event, inside the same transaction: an upheld complaint opens a lead. */
export type Listener = (context: ListenerContext, event: Occurred) => Promise<void>
export interface ListenerContext {
  em: EntityManager
  acting: Acting
  now: Date
  law: Law
  calendar: WorkingCalendar
  office: Office
}

const listeners = new Map<string, Listener[]>()

/** Registers a listener; events of acts that a listener makes are told as well. */
export function onEvent(event: string, listener: Listener): void {
  listeners.set(event, [...(listeners.get(event) ?? []), listener])
}

export const listenersOf = (event: string): readonly Listener[] => listeners.get(event) ?? []

/** The events that somebody listens to. */
export const listenedEvents = (): string[] => [...listeners.keys()]
