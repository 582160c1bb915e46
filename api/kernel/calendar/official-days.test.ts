import chineseDays from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { addDays, instantAt, yearOf } from './day.ts'
import { OFFICIAL_YEARS, officialCalendar, officialDays } from './official-days.ts'

const calendar = officialCalendar()
const workingDaysOf = (year: number): number => {
  let count = 0
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count++
  return count
}

describe('the official calendar', () => {
  it('has the six worked weekend days of 2026', () => {
    const worked = [...officialDays(2026)].filter(([, { as }]) => as === 'WORKING').map(([day]) => day).sort()
    expect(worked).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
  })

  it.each(['2018-01-01', '2020-01-31', '2020-02-02', '2023-01-02', '2024-02-16', '2025-10-08', '2026-02-23'])('%s is off', (day) => {
    expect(calendar.kindOf(day)).toBe('HOLIDAY')
  })

  it.each(['2020-02-03', '2023-01-03', '2024-02-09', '2025-01-27', '2026-02-24'])('%s is worked', (day) => {
    expect(calendar.kindOf(day)).toBe('WORKING_DAY')
  })

  it('has 251 working days in 2024 and, with two holidays more by law, 248 in 2025 and 2026', () => {
    expect([2024, 2025, 2026].map(workingDaysOf)).toEqual([251, 248, 248])
  })

  it('agrees with a published collection of the notices on every day', () => {
    for (const year of OFFICIAL_YEARS) {
      for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
        expect([day, calendar.isWorkingDay(day)]).toEqual([day, chineseDays.isWorkday(new Date(`${day}T00:00:00`))])
      }
    }
  })

  it('names the holiday for which a Saturday is worked', () => {
    expect([calendar.kindOf('2026-10-10'), calendar.nameOf('2026-10-10')]).toEqual(['ADJUSTED_WORKING_DAY', ['国庆节', 'National Day']])
    expect([calendar.kindOf('2026-10-11'), calendar.nameOf('2026-10-11')]).toEqual(['WEEKEND', undefined])
  })

  it('says of a year without a notice that it is not published, and counts by the rule of the week', () => {
    expect([calendar.isPublished('2027-01-01'), calendar.kindOf('2027-01-01')]).toEqual([false, 'WORKING_DAY'])
    expect(calendar.isPublished('2026-12-31')).toBe(true)
  })

  it('finds working days forward and back over a holiday', () => {
    expect(calendar.nextWorkingDay('2026-09-30')).toBe('2026-10-08')
    expect(calendar.previousWorkingDay('2026-10-08')).toBe('2026-09-30')
    expect(calendar.workingDaysFrom('2026-10-09', 1)).toBe('2026-10-10')
    expect(calendar.workingDaysFrom('2026-10-12', -2)).toBe('2026-10-09')
    expect(calendar.closingOf('2026-10-10')).toEqual(instantAt('2026-10-10', 17 * 60 + 30))
  })
})
