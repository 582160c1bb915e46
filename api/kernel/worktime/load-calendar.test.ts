import { describe, expect, it } from 'vitest'
import { calendarFrom, type CalendarRows } from './load-calendar.ts'

const none: CalendarRows = { years: [], days: [], hours: [] }
const newYear = (calendarYearId: string, day: string) => ({ calendarYearId, day, as: 'OFF' as const, name: '元旦', nameEn: null })

describe('the calendar in force', () => {
  it('is the official one where nothing was published', () => {
    const calendar = calendarFrom(none)
    expect([calendar.isWorkingDay('2026-10-10'), calendar.isPublished('2027-01-01')]).toEqual([true, false])
    expect(calendar.closingOf('2026-10-10')).toEqual(new Date('2026-10-10T17:30:00+08:00'))
  })

  it('takes a published year in place of the official one, and leaves the others', () => {
    const calendar = calendarFrom({ ...none, years: [{ id: 'y', year: 2026, bureauId: null }], days: [newYear('y', '2026-10-12')] })
    expect(['2026-10-10', '2026-10-12', '2025-10-11'].map((day) => calendar.kindOf(day))).toEqual(['WEEKEND', 'HOLIDAY', 'ADJUSTED_WORKING_DAY'])
    expect(calendar.nameOf('2026-10-12')).toEqual(['元旦', '元旦'])
  })

  it('lets a bureau go before the city, whatever the order of the rows', () => {
    const years = [{ id: 'own', year: 2027, bureauId: 'b' }, { id: 'city', year: 2027, bureauId: null }]
    const days = [newYear('city', '2027-01-01'), newYear('own', '2027-01-04')]
    for (const rows of [years, [...years].reverse()]) {
      const calendar = calendarFrom({ ...none, years: rows, days })
      expect(['2027-01-01', '2027-01-04'].map((day) => calendar.isWorkingDay(day))).toEqual([true, false])
    }
  })

  it('takes the bureau’s hours for the city’s, and the city’s outside their season', () => {
    const summer = { from: '06-01', to: '09-30', spans: ['08:00-12:00', '15:00-18:00'] }
    const calendar = calendarFrom({ ...none, hours: [{ bureauId: 'b', ...summer }, { bureauId: null, spans: ['09:00-16:00'] }] })
    expect(['2026-07-01', '2026-11-02'].map((day) => calendar.closingOf(day).toISOString())).toEqual(['2026-07-01T10:00:00.000Z', '2026-11-02T08:00:00.000Z'])
  })
})
