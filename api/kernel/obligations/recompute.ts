import type { EntityManager } from '@mikro-orm/sql'
import type { WorkingCalendar } from '../calendar/index.ts'
import { recompute } from './clock.ts'
import { keep, running, type Running } from './running.ts'

/** An open obligation whose due time a changed calendar moves. */
export interface Move {
  obligationId: string
  bureauId: string
  subjectLabel: string
  duty: string
  provision: string
  before: Date
  after: Date
  /** Whether it still rests on a year that is not published. */
  provisional: boolean
}

/** What a calendar would change, without changing it: the obligations that move or stop being provisional. */
export const movesUnder = (calendar: WorkingCalendar, entries: readonly Running[]): Move[] =>
  entries.flatMap(({ obligation, clock }) => {
    const after = recompute(calendar, clock)
    if (!clock.dueAt || !after.dueAt || (after.dueAt.getTime() === clock.dueAt.getTime() && after.provisional === clock.provisional)) return []
    const { id, bureauId, subjectLabel, duty, provision } = obligation
    return [{ obligationId: id, bureauId, subjectLabel, duty, provision, before: clock.dueAt, after: after.dueAt, provisional: after.provisional }]
  })

const openIn = (bureauId: string) => ({ bureauId, state: { $in: ['RUNNING', 'PAUSED'] as const }, dueAt: { $ne: null } })

/** What a calendar would change in a bureau. */
export const previewCalendar = async (em: EntityManager, bureauId: string, calendar: WorkingCalendar): Promise<Move[]> =>
  movesUnder(calendar, await running(em, openIn(bureauId)))

/** Computes a bureau's open obligations anew on a changed calendar, and answers with those that moved. */
export async function recomputeOpen(em: EntityManager, bureauId: string, calendar: WorkingCalendar, at: Date): Promise<Move[]> {
  const entries = await running(em, openIn(bureauId), true)
  const moves = movesUnder(calendar, entries)
  const moved = new Set(moves.map((move) => move.obligationId))
  for (const entry of entries.filter(({ obligation }) => moved.has(obligation.id))) {
    keep(em, entry, recompute(calendar, entry.clock), { name: 'calendar', at })
  }
  return moves
}
