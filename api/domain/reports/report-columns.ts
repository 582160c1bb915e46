import { all, any, eq, type Predicate } from '../../kernel/access/index.ts'
import { completion } from '../cases/index.ts'

/** A month from its first moment to the one before the next. */
export interface Month { from: Date; to: Date }

const during = (field: string, { from, to }: Month): Predicate => all({ field, is: 'gte', value: from }, { field, is: 'lte', value: to })
const before = (field: string, at: Date): Predicate => ({ field, is: 'lt', value: at })
/** Had not happened by then. */
const notBy = (field: string, at: Date): Predicate => any({ field, is: 'null', value: true }, { field, is: 'gt', value: at })

const promised = all(eq('provision', completion.key), eq('level', 'PROMISED'))

/** What each column counts: which record, which rows. The same words stand in the report as its definitions. */
export const COLUMNS: Readonly<Record<string, { record: string; rows(month: Month): Predicate }>> = {
  carriedOver: { record: 'Case', rows: ({ from }) => all(before('receivedAt', from), notBy('completedAt', from)) },
  received: { record: 'Case', rows: (month) => during('receivedAt', month) },
  accepted: { record: 'Case', rows: (month) => during('acceptedAt', month) },
  completed: { record: 'Case', rows: (month) => during('completedAt', month) },
  onTime: { record: 'Obligation', rows: (month) => all(promised, eq('state', 'MET'), during('endedAt', month)) },
  late: { record: 'Obligation', rows: (month) => all(promised, eq('state', 'MET_LATE'), during('endedAt', month)) },
  extended: { record: 'Obligation', rows: (month) => all(promised, { has: 'ObligationExtension', by: 'obligationId', where: during('grantedAt', month) }) },
  suspended: { record: 'Case', rows: (month) => ({ has: 'SpecialProcedure', by: 'caseId', where: during('startedAt', month) }) },
  signals: { record: 'Signal', rows: (month) => during('raisedAt', month) },
  yellow: { record: 'Card', rows: (month) => all(eq('colour', 'YELLOW'), during('issuedAt', month)) },
  red: { record: 'Card', rows: (month) => all(eq('colour', 'RED'), during('issuedAt', month)) },
  withdrawn: { record: 'Card', rows: (month) => all(eq('state', 'WITHDRAWN'), during('issuedAt', month)) },
  open: { record: 'Case', rows: ({ to }) => all({ field: 'receivedAt', is: 'lte', value: to }, notBy('completedAt', to)) },
  overdue: { record: 'Obligation', rows: ({ to }) => all(promised, before('dueAt', to), notBy('endedAt', to)) },
}

/** How the figures are defined; sealed with them. */
export const DEFINITIONS = [
  '上月结转：月初以前收件、月初尚未办结。收件、受理、办结：按各自时间计入本月。',
  '按承诺办结、超过承诺：承诺时限的计时在本月结束，分别为期内和逾期。延期：本月批准延长的承诺时限。特别程序：本月启动的特别程序涉及的办件。',
  '异常、黄牌、红牌：按发现、发牌时间计入本月。撤牌：本月所发、截至编制时已撤的牌。',
  '在办：月末尚未办结。超期未结：月末承诺时限已过而计时未结束。',
].join('\n')
