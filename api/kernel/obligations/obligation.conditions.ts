import { all, any, during, eq, not, type Predicate } from '../access/index.ts'
import type { Condition } from '../records/index.ts'

const notBy = (field: string, at: Date): Predicate => any({ field, is: 'null', value: true }, { field, is: 'gt', value: at })

/** It stood still then, before it had run out: it has its time left, whatever day the due time fell on. */
const restedAt = (at: Date): Predicate =>
  all(notBy('lapsedAt', at), { has: 'ObligationPause', by: 'obligationId', where: all({ field: 'from', is: 'lte', value: at }, notBy('to', at)) })

/** Not ended by then, though its due time was before; one that stood still is not overdue. */
export const overdueAt = (at: Date): Predicate => all({ field: 'dueAt', is: 'lt', value: at }, notBy('endedAt', at), not(restedAt(at)))

/** Met, and on a day before the last. */
export const metEarly: Predicate = all(eq('state', 'MET'), { field: 'endedAt', is: 'dayBefore', other: 'dueAt' })

/** What a list of obligations is asked beside its fields. */
export const obligationConditions: Readonly<Record<string, Condition>> = {
  metEarly: { label: ['在期满日以前完成', 'Met before its last day'], rows: () => metEarly },
  overdueAtEndOf: { label: ['月末超期未结', 'Overdue at the end of'], asks: 'month', rows: (_, { to }) => overdueAt(to) },
  extendedIn: { label: ['延期的月份', 'Extended in'], asks: 'month', rows: (_, month) => ({ has: 'ObligationExtension', by: 'obligationId', where: during('grantedAt', month) }) },
}
