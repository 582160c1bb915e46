import { count, Office, provision, someOf, type Law } from '../regulations/index.ts'
import type { ClockValues } from '../regulations/index.ts'
import type { Warning } from './clock.ts'

/** When to warn of a limit and whom: each binding is one level, its code the level's name. */
export const warnings = provision.rows('obligations.warnings', ['预警', 'Warnings'], { workdaysBefore: count(), recipients: someOf(Office) })

/** A working day is left to prevent what a lapse would bring about. */
const BEFORE_LAPSE = { code: 'BEFORE_LAPSE', workdaysBefore: 1 }

/**
 * The levels in force, and before a lapse that has a consequence of its own whom the clock names: a leader answers for consent by
 * silence. None where no adopted pack names any; none of what is wanted at once.
 */
export function warningsFor(law: Law, { mode, warned = [] }: Pick<ClockValues, 'mode' | 'warned'>): Warning[] {
  if (mode === 'immediate') return []
  const levels = warnings.all(law).map(({ code, workdaysBefore, recipients }) => ({ code: code ?? 'WARNING', workdaysBefore, recipients }))
  return warned.length > 0 ? [...levels, { ...BEFORE_LAPSE, recipients: warned }] : levels
}
