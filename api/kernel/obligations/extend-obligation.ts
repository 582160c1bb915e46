import type { EntityManager } from '@mikro-orm/sql'
import type { Allowance, WorkingCalendar } from '../calendar/index.ts'
import { extend } from './clock.ts'
import { ObligationExtension } from './obligation-extension.record.ts'
import type { Obligation } from './obligation.record.ts'
import { keep, made, running } from './running.ts'

const open = (subjectId: string, provision: string) => ({ subjectId, provision, state: { $in: ['RUNNING', 'PAUSED'] as const } })

/** The open obligations of a subject under a provision: whether there is still time, and until when. */
export const openObligations = async (em: EntityManager, subjectId: string, provision: string): Promise<Obligation[]> =>
  (await running(em, open(subjectId, provision))).map(({ obligation }) => obligation)

/** Adds time to the subject's open obligations under a provision and answers with them, their due time moved. */
export async function extendObligations(
  em: EntityManager, calendar: WorkingCalendar, subjectId: string, provision: string, granted: { allowance: Allowance; at: Date; reason: string },
): Promise<Obligation[]> {
  const { allowance, at, reason } = granted
  const entries = (await running(em, open(subjectId, provision), true)).filter(({ clock }) => clock.limit)
  for (const entry of entries) {
    made(em, ObligationExtension, entry.obligation, at, { ...allowance, grantedAt: at, reason })
    keep(em, entry, extend(calendar, entry.clock, allowance), { name: 'extension', at })
  }
  return entries.map(({ obligation }) => obligation)
}
