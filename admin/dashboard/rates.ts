import { dayOf } from '../ui/dates.ts'
import { listPath } from '../ui/list-path.ts'
import { monthBounds } from './day-bounds.ts'
import { COUNTED_RATINGS } from './filters.ts'

/** Satisfaction with cases: of a department, of a month, of both; what too few people rated is empty. */
export interface Rate {
  departmentId: string | null
  department: string | null
  month: string | null
  rated: number | null
  good: number | null
  bad: number | null
  rate: number | null
  ended: number
  participation: number | null
  sample: 'ENOUGH' | 'TOO_FEW_TO_RANK' | 'HIDDEN'
}

export interface Period { from: string; until: string }

const span = (field: string, { month }: Rate, { from, until }: Period): Record<string, unknown> => {
  const bounds = month ? monthBounds(month) : { from, to: until }
  return { [`${field}_gte`]: bounds.from < from ? from : bounds.from, [`${field}_lte`]: bounds.to }
}
/** The same for a field that is a day. */
const days = (field: string, rate: Rate, period: Period): Record<string, unknown> =>
  Object.fromEntries(Object.entries(span(field, rate, period)).map(([name, at]) => [name, dayOf(new Date(String(at)))]))
const place = ({ departmentId }: Rate, only?: string): Record<string, unknown> => (departmentId ?? only ? { departmentId: departmentId ?? only } : {})

/** The ratings behind a figure; none to open where they are too few to show. */
export const ratingsPath = (rate: Rate, period: Period, only?: string, grades?: readonly string[]): string | undefined =>
  (rate.sample === 'HIDDEN' ? undefined
    : listPath('CaseRating', { ...place(rate, only), ...days('ratedOn', rate, period), state_in: COUNTED_RATINGS, ...(grades ? { grade_in: grades } : {}) }))

/** The cases that ended in the same time. */
export const endedPath = (rate: Rate, period: Period, only?: string): string => listPath('Case', { ...place(rate, only), ...span('completedAt', rate, period) })
