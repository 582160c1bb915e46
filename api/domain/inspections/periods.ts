import { addDays, addMonths, type Day } from '../../kernel/calendar/index.ts'
import type { Unit } from '../../kernel/regulations/index.ts'

/** A stretch of the calendar, first and last day included. */
export interface Period { from: Day; to: Day }

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The calendar month, quarter, half-year or year (`amount` of them) in which a day lies; nothing for units that are no part of the calendar year. */
export function periodOf(day: Day, unit: Unit, amount = 1): Period | undefined {
  const months = (MONTHS[unit] ?? 0) * amount
  if (months < 1) return undefined
  const [year, month] = day.split('-').map(Number) as [number, number]
  const first = Math.floor((year * 12 + month - 1) / months) * months
  const from = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, months), -1) }
}

/** What people call a period of the calendar year: 2026年9月, 2026年第三季度, 2026年下半年, 2026年. */
export function namedPeriod({ from, to }: Period): string {
  const [year, first, last] = [from.slice(0, 4), Number(from.slice(5, 7)), Number(to.slice(5, 7))]
  const names: Record<number, string> = { 1: `${first}月`, 3: `第${'一二三四'[(last / 3) - 1]}季度`, 6: last === 6 ? '上半年' : '下半年', 12: '' }
  return `${year}年${names[last - first + 1] ?? `${first}月至${last}月`}`
}

/** The period of the same length just before. */
export const periodBefore = (day: Day, unit: Unit, amount = 1): Period | undefined => {
  const period = periodOf(day, unit, amount)
  return period && periodOf(addDays(period.from, -1), unit, amount)
}
