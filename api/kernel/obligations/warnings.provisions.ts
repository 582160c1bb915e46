import { count, Office, provision, someOf, type Law } from '../regulations/index.ts'
import type { Warning } from './clock.ts'

/** When to warn of a limit and whom: each binding is one level, its code the level's name. */
export const warnings = provision.rows('obligations.warnings', ['预警', 'Warnings'], { workdaysBefore: count(), recipients: someOf(Office) })

/** The levels in force. None where no adopted pack names any. */
export const warningsIn = (law: Law): Warning[] =>
  warnings.all(law).map(({ code, workdaysBefore, recipients }) => ({ code: code ?? 'WARNING', workdaysBefore, recipients }))
