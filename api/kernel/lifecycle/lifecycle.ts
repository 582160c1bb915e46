import { attachMany, recordNamed, valuesOf, type AnyChoices, type Choices, type Declared, type Label } from '../records/index.ts'

/** One arrow of a state machine: from where, to where, by whose right, and what it tells the clocks. */
export interface ActRule<S extends string = string> {
  label: Label
  /** States it starts from; nothing for an act that makes the record. */
  from: S | readonly S[] | null
  /** Where it ends; absent: it stays; several: the act itself chooses. */
  to?: S | readonly S[]
  /** The permission needed on the row. */
  by: string
  emits?: string | readonly string[]
  /** Ends or takes away something: the console asks twice. */
  destructive?: boolean
  /** An applicant's filing: outside working hours it counts from the next working day. Public submissions are one anyway. */
  filedBy?: 'APPLICANT'
  /** The mutation's name where verb + record reads badly: `giveOneTimeNotice`. */
  mutation?: string
  /** Begun on the page of what it concerns, which knows it: there is no blank form in which somebody would type an id. */
  inPlace?: boolean
  /** Reached through an operation of the room's own, not through a generated mutation. */
  internal?: boolean
  /** A public submission: must carry an idempotency key. */
  keyed?: boolean
}

/** A state machine as data, read by the runner, the console and the tests. */
export interface Lifecycle<R extends object = object> {
  record: Declared<R>
  states: AnyChoices
  initial: string
  acts: Readonly<Record<string, ActRule>>
  /** Fields that name who answers for the record: acting for them while covering is noted as such. */
  people: readonly string[]
}

const declared = new Map<string, Lifecycle>()

interface Declaration<S extends string, A extends string> {
  states: Choices<S>
  initial: S
  people?: readonly string[]
  acts: Record<A, ActRule<S>>
}

/** Declares the lifecycle of a record whose `state` field holds one of `states`. Refuses arrows from or to states that cannot be reached. */
export function lifecycle<R extends { state: S }, S extends string, A extends string>(
  record: Declared<R>, declaration: Declaration<S, A>,
): Lifecycle<R> & { acts: Record<A, ActRule<S>> } {
  const machine = { record, people: [], ...declaration } as unknown as Lifecycle<R> & { acts: Record<A, ActRule<S>> }
  const unreachable = unreachableStates(machine)
  if (unreachable.length > 0) throw new Error(`${record.name}: no act leads to ${unreachable.join(', ')}`)
  declared.set(record.name, machine)
  // Whoever reads a record may ask what runs for it and what was done with it. A refused try may stand in another chain, with numbers of its own.
  attachMany(record, { name: 'obligations', label: ['时限', 'Obligations'], target: recordNamed('Obligation'), by: 'subjectId', scope: 'parent', order: 'startedAt' })
  attachMany(record, { name: 'history', label: ['经过', 'History'], target: recordNamed('AuditEntry'), by: 'recordId', scope: 'parent', order: ['at', 'sequence'] })
  return machine
}

export const startsFrom = (rule: ActRule, state: string): boolean => rule.from !== null && listed(rule.from).includes(state)
export const endsIn = (rule: ActRule): readonly string[] => listed(rule.to)
const listed = (states: string | readonly string[] | null | undefined): readonly string[] =>
  states === undefined || states === null ? [] : typeof states === 'string' ? [states] : states

function unreachableStates(machine: Pick<Lifecycle, 'acts' | 'initial' | 'states'>): string[] {
  const reached = new Set<string>([machine.initial])
  const rules = Object.values(machine.acts)
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const rule of rules) {
      if (rule.from === null || listed(rule.from).some((state) => reached.has(state))) endsIn(rule).forEach((state) => reached.add(state))
    }
  }
  return valuesOf(machine.states).filter((state) => !reached.has(state))
}

export const allLifecycles = (): ReadonlyMap<string, Lifecycle> => declared
export const lifecycleOf = (record: string): Lifecycle | undefined => declared.get(record)

/** The mutation that does an act: `accept` of `Case` is `acceptCase`. */
export const mutationName = (machine: Lifecycle, act: string): string => machine.acts[act]!.mutation ?? `${act}${machine.record.name}`
