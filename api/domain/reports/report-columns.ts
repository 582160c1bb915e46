import { all, any, eq, type Predicate } from '../../kernel/access/index.ts'
import { completedCase, completion } from '../cases/index.ts'

/** A month from its first moment to the one before the next. */
export interface Month { from: Date; to: Date }

export const during = (field: string, { from, to }: Month): Predicate => all({ field, is: 'gte', value: from }, { field, is: 'lte', value: to })
const before = (field: string, at: Date): Predicate => ({ field, is: 'lt', value: at })
/** Had not happened by then. */
const notBy = (field: string, at: Date): Predicate => any({ field, is: 'null', value: true }, { field, is: 'gt', value: at })

export const ofCompletion = eq('provision', completion.key)
const promised = all(ofCompletion, eq('level', 'PROMISED'))

/** The columns that count rows: which record, which rows. The same words stand in the report as its definitions. */
export const COUNTED: Readonly<Record<string, { record: string; rows(month: Month): Predicate }>> = {
  carriedOver: { record: 'Case', rows: ({ from }) => all(before('receivedAt', from), notBy('completedAt', from)) },
  received: { record: 'Case', rows: (month) => during('receivedAt', month) },
  accepted: { record: 'Case', rows: (month) => during('acceptedAt', month) },
  completed: { record: 'Case', rows: (month) => all(during('completedAt', month), completedCase) },
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

/** Every column, as the report shows them (practice.md, "Reports"). */
export const COLUMNS = [
  'carriedOver', 'received', 'accepted', 'completed', 'onTime', 'early', 'late', 'statutoryDays', 'promisedDays', 'actualDays', 'extended', 'suspended',
  'warnings', 'signals', 'yellow', 'red', 'withdrawn', 'open', 'overdue',
] as const
export type Column = (typeof COLUMNS)[number]

/** How the figures are defined; sealed with them. */
export const DEFINITIONS = [
  '上月结转：月初以前收件、月初尚未办结。收件、受理、办结：按各自时间计入本月；不予受理的不计入办结。',
  '按承诺办结、超过承诺：承诺时限的计时在本月结束，分别为期内和逾期。提前办结：按承诺办结中，在期满日以前办结的。延期：本月批准延长的承诺时限。特别程序：本月启动的特别程序涉及的办件。',
  '平均法定时限、平均承诺时限：本月结束的法定、承诺计时所定期限的平均值（工作日，不含延期）。平均实际用时：本月结束的承诺计时实际所用工作日的平均值，自受理次日起算，不含停止计时的工作日。',
  '预警：本月发出的时限预警。异常、黄牌、红牌：按发现、发牌时间计入本月。撤牌：本月所发、截至编制时已撤的牌。',
  '在办：月末尚未办结。超期未结：月末承诺时限已过而计时未结束。',
  '比上月、比上年同月：与该月合计之差；该月月报已封账的，以封账数为准，否则按本口径统计。',
].join('\n')
