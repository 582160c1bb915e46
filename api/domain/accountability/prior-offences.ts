import { addDays, addMonths } from '../../kernel/calendar/index.ts'
import type { Law, Unit } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Sanction } from './sanction.record.ts'
import { repeatWindow } from './sanction.provisions.ts'
import { Violation } from './violation.record.ts'

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The first day of the window that ends on `day`; without a window all that was ever decided counts. */
export function windowStart(day: string, window: { amount: number; unit: Unit } | undefined): string | undefined {
  if (!window) return undefined
  const months = MONTHS[window.unit]
  return months ? addMonths(day, -months * window.amount) : addDays(day, -window.amount)
}

/**
 * The other violations of a person that led to a sanction within the window which ends on the day of this one (processes.md,
 * trap 8): each once, however many sanctions it brought; one whose sanction was revoked does not count.
 */
export async function priorOffences(em: EntityManager, law: Law, staffId: string, { id, happenedOn }: Pick<Violation, 'id' | 'happenedOn'>): Promise<Violation[]> {
  const since = windowStart(happenedOn, repeatWindow.of(law))
  const standing = await em.find(Sanction, {
    staffId, violationId: { $ne: id }, state: { $in: ['DECIDED', 'SERVED', 'IN_FORCE', 'APPEALED', 'CHANGED', 'EXPIRED'] },
    violatedOn: { $lte: happenedOn, ...(since ? { $gte: since } : {}) },
  }, { fields: ['violationId'] })
  return em.find(Violation, { id: { $in: standing.map(({ violationId }) => violationId) } })
}
