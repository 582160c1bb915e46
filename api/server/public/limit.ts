import { allowanceLabel, type Allowance, type LimitUnit } from '../../kernel/calendar/index.ts'
import type { Label } from '../../kernel/records/index.ts'

/** The two limits as a version of an item states them. */
export interface Limited {
  statutoryAmount: number | null
  statutoryUnit: LimitUnit | null
  promisedAmount: number | null
  promisedUnit: LimitUnit | null
}

/** A limit that was stated, if one was. */
export const limitOf = (amount: number | null, unit: LimitUnit | null): Allowance | undefined => (amount && unit ? { amount, unit } : undefined)

/** A limit in words. */
export const limitLabel = (amount: number | null, unit: LimitUnit | null): Label | undefined => {
  const limit = limitOf(amount, unit)
  return limit && allowanceLabel(limit)
}
