import { all, eq, type Predicate } from '../access/index.ts'

/** Running, and its due time has passed: what "overdue" means wherever it is listed or counted. */
export const overdue = (now: Date): Predicate => all(eq('state', 'RUNNING'), { field: 'dueAt', is: 'lt', value: now })

/** Warned of, and not yet overdue. */
export const warned = (now: Date): Predicate =>
  all(eq('state', 'RUNNING'), { field: 'warnAt', is: 'lte', value: now }, { field: 'dueAt', is: 'gte', value: now })

/** Standing still since before a time: paused for too long. */
export const pausedSince = (before: Date): Predicate => all(eq('state', 'PAUSED'), { field: 'pausedSince', is: 'lt', value: before })
