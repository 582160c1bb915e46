import { LedgerReason, type Deadline } from '../calendar/index.ts'
import { provision, someOf, type Citation, type Law } from '../regulations/index.ts'

/** On which rules of law the reasons of a ledger rest: that the first day is not counted, that the last one moves. */
export const counting = provision.rows('obligations.counting', ['期间计算', 'How time is counted'], { reasons: someOf(LedgerReason) })

/** The rules by which this deadline was counted. */
export const countedBy = (law: Law, { ledger }: Deadline): Citation[] =>
  counting.all(law).filter(({ reasons }) => ledger.some((row) => reasons.includes(row.reason))).map(({ citation }) => citation)
