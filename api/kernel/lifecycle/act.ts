import type { EntityManager } from '@mikro-orm/sql'
import type { Acting } from '../access/index.ts'
import type { Facts, Law } from '../regulations/index.ts'
import type { WorkingCalendar } from '../calendar/index.ts'
import type { Declared, Label } from '../records/index.ts'
import type { Decider } from './office.ts'
import { lifecycleOf, type ActRule, type Lifecycle } from './lifecycle.ts'
import type { Rejection } from './rejection.ts'

/** What an act's own code works with. Everything happens in one transaction, on `em` alone. */
export interface ActContext<R = object, I = unknown> {
  /** The record acted on; an act that makes the record returns it from `run`. */
  record: R
  input: I
  acting: Acting
  law: Law
  calendar: WorkingCalendar
  now: Date
  em: EntityManager
  /** Whoever the caller acts for while covering the post. */
  onBehalfOf?: string
  /** Makes a record with id and times; stored when the act commits. */
  create<T extends object>(cls: Declared<T>, values: New<T>): T
  /** The next business number of a kind in a bureau and year, without gaps. */
  nextNumber(bureauId: string, kind: string, year: number): Promise<number>
  /** Tells clocks and other rooms what happened, beyond what the lifecycle emits. Facts also join the lifecycle's own events. */
  emit(event: string, facts?: Facts, at?: Date, filedBy?: 'APPLICANT'): void
  /** Tells the clocks that something they were told of did not take place: what it started is cancelled, what it ended runs again. */
  takeBack(event: string, at: Date): void
  /** Facts that the lifecycle's events carry, and the moment they took place where that is not now (imported cases). */
  facts(facts: Facts, at?: Date): void
  /** Names whose decision the act's events ask for: what is owed by authority lies with them. */
  awaits(decider: Decider): void
  /** Names fields beside the record's own that the act changed, for the log. */
  alsoChanged(fields: readonly string[]): void
}

/** What an act has while it runs and its checks have not. */
type Doing = 'create' | 'nextNumber' | 'emit' | 'takeBack' | 'facts' | 'awaits' | 'alsoChanged'

/** The values of a new record: without what the kernel fills in itself, and without its children. */
export type New<T> = Omit<{ [K in keyof T as T[K] extends readonly object[] ? never : K]: T[K] }, 'id' | 'version' | 'createdAt' | 'updatedAt'>

/** An act with rules of its own. */
export interface ActSpec<R = object, I = Record<string, never>> {
  input?: abstract new (...args: never[]) => I
  /** In which bureau a record is made by somebody who belongs to none: the public. Its law and its clocks follow. */
  bureauOf?(context: { em: EntityManager; input: I }): Promise<string | undefined> | string | undefined
  /** Reasons why not; the first one is told. Runs without input for `availableActs` only if `needsInput` is absent. */
  check?(context: Omit<ActContext<R, I>, Doing>): Promise<Rejection | undefined> | Rejection | undefined
  /** A check that does not look at the input: greys the button out as well. */
  allowed?(context: Omit<ActContext<R, never>, 'input' | Doing>): Promise<Rejection | undefined> | Rejection | undefined
  /**
   * Whether the act has a place at all on a record like this under its bureau's rules: where not, its people are shown neither a
   * button nor a reason. It is no check: what must not be done is refused by `allowed` and `check`.
   */
  offered?(context: Pick<ActContext<R, never>, 'record' | 'law'>): boolean
  /**
   * What a form of the act begins with, for an act that writes something anew as a whole: what stands there now, with what belongs
   * to it. Sent back untouched it changes nothing. Every other act begins empty, so that no old reason is sent again unread.
   */
  begin?(context: { record: R; em: EntityManager; acting: Acting }): Promise<Partial<I>> | Partial<I>
  run?(context: ActContext<R, I>): Promise<R | void> | R | void
  /** What the mutation tells beside the record, this once: a code that nobody can look up later. By name, made from the record's id. */
  answers?: Readonly<Record<string, { label: Label; of(id: string): string }>>
}

/** One act, bound to its lifecycle. */
export interface Act {
  lifecycle: Lifecycle
  name: string
  rule: ActRule
  spec: ActSpec<never, never>
}

const bound = new Map<string, Act>()
const keyOf = (record: string, name: string): string => `${record}.${name}`

/** Gives an act of a lifecycle its input, its checks and what it does. */
export function act<R extends object, A extends string, I = Record<string, never>>(
  machine: Lifecycle<R> & { acts: Record<A, ActRule> }, name: A, spec: ActSpec<R, I>,
): Act {
  const key = keyOf(machine.record.name, name)
  if (bound.has(key)) throw new Error(`Act ${key} is declared twice`)
  const made: Act = { lifecycle: machine, name, rule: machine.acts[name], spec: spec as unknown as ActSpec<never, never> }
  bound.set(key, made)
  return made
}

/** The act of a record by name; acts that only move the state need no declaration of their own. */
export function actOf(record: string, name: string): Act {
  const known = bound.get(keyOf(record, name))
  if (known) return known
  const machine = lifecycleOf(record)
  const rule = machine?.acts[name]
  if (!machine || !rule) throw new Error(`${record} has no act ${name}`)
  return { lifecycle: machine, name, rule, spec: {} }
}

export const actsOf = (machine: Lifecycle): Act[] => Object.keys(machine.acts).map((name) => actOf(machine.record.name, name))
