/** Ratings and cases that ended that belong together: of a department, of a month, of both or of all. */
export interface Counted { departmentId: string | null; month: string | null; good: number; bad: number; ended: number }

/** Fewer ratings than these are not shown, not compared. */
export interface Smallest { toShow: number; toRank: number }

export interface Rate {
  rated: number | null
  good: number | null
  bad: number | null
  /** In per cent, of the ratings. */
  rate: number | null
  ended: number
  /** In per cent, of the cases that ended. */
  participation: number | null
  sample: 'ENOUGH' | 'TOO_FEW_TO_RANK' | 'HIDDEN'
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((10_000 * part) / whole) / 100)

/** The satisfaction rate of some ratings: the first three of five grades over all; nothing of it where fewer people rated than may be shown. */
export function rateOf({ good, bad, ended }: Counted, { toShow, toRank }: Smallest): Rate {
  const rated = good + bad
  if (rated < Math.max(toShow, 1)) return { rated: null, good: null, bad: null, rate: null, ended, participation: null, sample: 'HIDDEN' }
  return {
    rated, good, bad, rate: percent(good, rated), ended, participation: percent(rated, ended), sample: rated < toRank ? 'TOO_FEW_TO_RANK' : 'ENOUGH',
  }
}

/** What was counted by department and month, added up by department, by month and altogether as well. */
export function addedUp(counted: readonly Counted[]): Counted[] {
  const sums = new Map<string, Counted>()
  for (const one of counted) {
    for (const [departmentId, month] of [[one.departmentId, one.month], [one.departmentId, null], [null, one.month], [null, null]] as const) {
      const key = `${departmentId} ${month}`
      const sum = sums.get(key) ?? { departmentId, month, good: 0, bad: 0, ended: 0 }
      sums.set(key, { ...sum, good: sum.good + one.good, bad: sum.bad + one.bad, ended: sum.ended + one.ended })
    }
  }
  return [...sums.values()]
}
