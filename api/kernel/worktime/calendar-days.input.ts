import { officialDays, PublishedAs, yearOf } from '../calendar/index.ts'
import { rejection, type Rejection } from '../lifecycle/index.ts'
import { Choice, Day, DefineInput, Text } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { CalendarDay, type CalendarYear } from './calendar-year.record.ts'

@DefineInput()
export class CalendarDayInput {
  @Day({ label: ['日期', 'Date'] }) day!: string
  @Choice(() => PublishedAs, { label: ['安排', 'Published as'] }) as!: PublishedAs
  @Text({ label: ['节日', 'Holiday'], max: 40 }) name!: string
  @Text({ label: ['节日（英文）', 'Holiday in English'], max: 60, optional: true }) nameEn?: string | null
}

const outsideYear = rejection('CALENDAR_DAY_OUTSIDE_YEAR', ['{day}不在{year}年内', '{day} does not lie in {year}'])
const dayTwice = rejection('CALENDAR_DAY_TWICE', ['{day}出现了两次', '{day} is named twice'])

/** What is wrong with the dates of a year, or nothing. */
export function daysProblem(year: number, days: readonly CalendarDayInput[]): Rejection | undefined {
  const seen = new Set<string>()
  for (const { day } of days) {
    if (yearOf(day) !== year) return outsideYear({ day, year })
    if (seen.has(day)) return dayTwice({ day })
    seen.add(day)
  }
  return undefined
}

/** What a draft starts from where no dates are given: the official notice of that year, as far as it came with the product. */
export const officialInput = (year: number): CalendarDayInput[] =>
  [...officialDays(year)].map(([day, { as, name: [name, nameEn] }]) => ({ day, as, name, nameEn }))

/** Puts these dates in the place of the year's. */
export async function replaceDays(
  em: EntityManager, year: CalendarYear, days: readonly CalendarDayInput[], create: (values: Omit<CalendarDay, 'id' | 'version' | 'createdAt' | 'updatedAt'>) => unknown,
): Promise<void> {
  await em.nativeDelete(CalendarDay, { calendarYearId: year.id })
  for (const { day, as, name, nameEn } of days) create({ bureauId: year.bureauId ?? null, calendarYearId: year.id, day, as, name, nameEn: nameEn ?? null })
}
