import { all, during, eq, type Predicate } from '../../kernel/access/index.ts'
import type { Month } from '../../kernel/calendar/index.ts'
import { metEarly, overdueAt } from '../../kernel/obligations/index.ts'
import { completedCase, completion, openAt } from '../cases/index.ts'

export const ofCompletion = eq('provision', completion.key)
const promised = all(ofCompletion, eq('level', 'PROMISED'))

/** The columns that count rows: which record, which rows; in words they are defined at the columns of `report-row.record.ts`. */
export const COUNTED: Readonly<Record<string, { record: string; rows(month: Month): Predicate }>> = {
  carriedOver: { record: 'Case', rows: ({ from }) => openAt(new Date(from.getTime() - 1)) },
  received: { record: 'Case', rows: (month) => during('receivedAt', month) },
  accepted: { record: 'Case', rows: (month) => during('acceptedAt', month) },
  completed: { record: 'Case', rows: (month) => all(during('completedAt', month), completedCase) },
  onTime: { record: 'Obligation', rows: (month) => all(promised, eq('state', 'MET'), during('endedAt', month)) },
  early: { record: 'Obligation', rows: (month) => all(promised, metEarly, during('endedAt', month)) },
  late: { record: 'Obligation', rows: (month) => all(promised, eq('state', 'MET_LATE'), during('endedAt', month)) },
  extended: { record: 'Obligation', rows: (month) => all(promised, { has: 'ObligationExtension', by: 'obligationId', where: during('grantedAt', month) }) },
  suspended: { record: 'Case', rows: (month) => ({ has: 'SpecialProcedure', by: 'caseId', where: during('startedAt', month) }) },
  signals: { record: 'Signal', rows: (month) => during('raisedAt', month) },
  yellow: { record: 'Card', rows: (month) => all(eq('colour', 'YELLOW'), during('issuedAt', month)) },
  red: { record: 'Card', rows: (month) => all(eq('colour', 'RED'), during('issuedAt', month)) },
  withdrawn: { record: 'Card', rows: (month) => all(eq('state', 'WITHDRAWN'), during('issuedAt', month)) },
  open: { record: 'Case', rows: ({ to }) => openAt(to) },
  overdue: { record: 'Obligation', rows: ({ to }) => all(promised, overdueAt(to)) },
}

/** Every column, as the report shows them (practice.md, "Reports"). */
export const COLUMNS = [
  'carriedOver', 'received', 'accepted', 'completed', 'onTime', 'early', 'late', 'statutoryDays', 'promisedDays', 'actualDays', 'extended', 'suspended',
  'warnings', 'signals', 'yellow', 'red', 'withdrawn', 'open', 'overdue',
] as const
export type Column = (typeof COLUMNS)[number]
