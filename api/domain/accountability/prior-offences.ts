import type { EntityManager } from '@mikro-orm/sql'
import { addDays, addMonths } from '../../kernel/calendar/index.ts'
import type { Unit } from '../../kernel/regulations/index.ts'
import { Sanction } from './sanction.record.ts'

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The first day of the window that ends on `day`; without a window all that was ever decided counts. */
export function windowStart(day: string, window: { amount: number; unit: Unit } | undefined): string | undefined {
  if (!window) return undefined
  const months = MONTHS[window.unit]
  return months ? addMonths(day, -months * window.amount) : addDays(day, -window.amount)
}

/**
 * How many other violations of a person led to a sanction within the window (processes.md, trap 8): per person, one for each
 * violation however many sanctions it brought; a revoked sanction does not count.
 */
export async function priorOffences(em: EntityManager, staffId: string, violationId: string, day: string, window: { amount: number; unit: Unit } | undefined): Promise<number> {
  const since = windowStart(day, window)
  const standing = await em.find(Sanction, {
    staffId, violationId: { $ne: violationId }, state: { $in: ['DECIDED', 'SERVED', 'IN_FORCE', 'APPEALED', 'CHANGED', 'EXPIRED'] },
    violatedOn: { $lte: day, ...(since ? { $gte: since } : {}) },
  }, { fields: ['violationId'] })
  return new Set(standing.map((sanction) => sanction.violationId)).size
}
