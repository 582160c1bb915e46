import { addMonths, instantAt } from './day.ts'

/** A month from its first moment to the one before the next, in Asia/Shanghai. */
export interface Month { from: Date; to: Date }

/** How a month is written: `2026-09`. */
export const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/

/** The month so many months later, `YYYY-MM`. */
export const monthAfter = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7)

/** The bounds of a month `YYYY-MM`. */
export const monthOf = (month: string): Month =>
  ({ from: instantAt(`${month}-01`, 0), to: new Date(instantAt(`${monthAfter(month, 1)}-01`, 0).getTime() - 1) })
