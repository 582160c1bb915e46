import { LockMode } from '@mikro-orm/core'
import type { EntityManager, FilterQuery } from '@mikro-orm/sql'
import type { Limit } from '../calendar/index.ts'
import { newId } from '../records/index.ts'
import type { Clock, Warning } from './clock.ts'
import { ObligationExtension } from './obligation-extension.record.ts'
import { ObligationPause } from './obligation-pause.record.ts'
import { Obligation } from './obligation.record.ts'

/** An obligation's rows, and the clock that they tell of. */
export interface Running {
  obligation: Obligation
  pauses: ObligationPause[]
  clock: Clock
}

function limitOf({ amount, unit, namedDay }: Obligation): Limit | undefined {
  if (namedDay) return { on: namedDay }
  return typeof amount === 'number' && unit ? { amount, unit } : undefined
}

/** Times in a JSON column come back as texts. */
const instant = (value: Date | string | undefined): Date | undefined => (value === undefined ? undefined : new Date(value))
const warningsOf = (obligation: Obligation): Warning[] =>
  obligation.warnings.map((warning) => ({ ...warning, at: instant(warning.at), sentAt: instant(warning.sentAt) }))

/** The clock that an obligation's rows tell of. */
export function clockOf(obligation: Obligation, pauses: readonly ObligationPause[], extensions: readonly ObligationExtension[]): Clock {
  const { state, startedAt, filedBy, provisional, dueAt, alertAt, endedAt, lapsedAt } = obligation
  return {
    state, startedAt, filedBy, provisional, limit: limitOf(obligation), warnings: warningsOf(obligation),
    pauses: pauses.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from.getTime() - b.from.getTime()),
    extensions: extensions.map(({ amount, unit }) => ({ amount, unit })),
    dueAt: dueAt ?? undefined, alertAt: alertAt ?? undefined, endedAt: endedAt ?? undefined, lapsedAt: lapsedAt ?? undefined,
  }
}

/** The obligations that match, with their clocks; locked until the transaction ends if `lock` says so. */
export async function running(em: EntityManager, where: FilterQuery<Obligation>, lock = false): Promise<Running[]> {
  const obligations = await em.find(Obligation, where, lock ? { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'ASC' } } : { orderBy: { id: 'ASC' } })
  if (obligations.length === 0) return []
  const ids = obligations.map((obligation) => obligation.id)
  const pauses = await em.find(ObligationPause, { obligationId: { $in: ids } }, { orderBy: { from: 'ASC', id: 'ASC' } })
  const extensions = await em.find(ObligationExtension, { obligationId: { $in: ids } })
  return obligations.map((obligation) => {
    const mine = pauses.filter((pause) => pause.obligationId === obligation.id)
    return { obligation, pauses: mine, clock: clockOf(obligation, mine, extensions.filter((each) => each.obligationId === obligation.id)) }
  })
}

/** What a clock writes into its obligation's row. */
export function columnsOf(clock: Clock): Pick<Obligation, 'state' | 'dueAt' | 'provisional' | 'alertAt' | 'warnAt' | 'pausedSince' | 'endedAt' | 'lapsedAt' | 'warnings'> {
  const { state, dueAt, provisional, alertAt, endedAt, lapsedAt, warnings, pauses } = clock
  const first = Math.min(...warnings.flatMap(({ at }) => (at ? [at.getTime()] : [])))
  return {
    state, provisional, warnings: [...warnings], dueAt: dueAt ?? null, alertAt: alertAt ?? null, endedAt: endedAt ?? null, lapsedAt: lapsedAt ?? null,
    warnAt: Number.isFinite(first) ? new Date(first) : null, pausedSince: state === 'PAUSED' ? pauses.at(-1)!.from : null,
  }
}

/** Writes a clock back: its obligation's columns, and the pause that began or ended. */
export function keep(em: EntityManager, entry: Running, clock: Clock, event: { name: string; at: Date }): void {
  if (clock === entry.clock) return
  const { obligation, pauses } = entry
  Object.assign(obligation, columnsOf(clock), { updatedAt: event.at })
  clock.pauses.forEach(({ from, to }, index) => {
    const known = pauses[index]
    if (known) known.to = to ?? null
    else pauses.push(made(em, ObligationPause, obligation, event.at, { from, to: to ?? null, pausedBy: event.name }))
  })
  entry.clock = clock
}

/** A new row of an obligation's own. */
export const made = <T extends ObligationPause | ObligationExtension>(
  em: EntityManager, cls: new () => T, { id, bureauId }: Obligation, at: Date, values: object,
): T => em.create(cls, { ...values, id: newId(at), version: 1, createdAt: at, updatedAt: at, bureauId, obligationId: id } as never, { persist: true })
