import { all, any, during, eq, type Predicate } from '../access/index.ts'
import type { Condition } from '../records/index.ts'

/** Not ended by then, though its due time was before. */
export const overdueAt = (at: Date): Predicate =>
  all({ field: 'dueAt', is: 'lt', value: at }, any({ field: 'endedAt', is: 'null', value: true }, { field: 'endedAt', is: 'gt', value: at }))

/** Met, and on a day before the last. */
export const metEarly: Predicate = all(eq('state', 'MET'), { field: 'endedAt', is: 'dayBefore', other: 'dueAt' })

/** What a list of obligations is asked beside its fields. */
export const obligationConditions: Readonly<Record<string, Condition>> = {
  metEarly: { label: ['在期满日以前完成', 'Met before its last day'], rows: () => metEarly },
  overdueAtEndOf: { label: ['月末超期未结', 'Overdue at the end of'], asks: 'month', rows: (_, { to }) => overdueAt(to) },
  extendedIn: { label: ['延期的月份', 'Extended in'], asks: 'month', rows: (_, month) => ({ has: 'ObligationExtension', by: 'obligationId', where: during('grantedAt', month) }) },
}
