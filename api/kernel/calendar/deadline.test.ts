import { describe, expect, it } from 'vitest'
import { inLocale } from '../records/index.ts'
import { dueAt, warnAt, type Terms } from './deadline.ts'
import { LedgerReason } from './ledger.ts'
import { allowanceLabel, type LimitUnit } from './limit.ts'
import { officialCalendar, officialData } from './official-days.ts'
import { WorkingCalendar } from './working-calendar.ts'
import { countsFrom, type FiledBy } from './working-time.ts'

const calendar = officialCalendar()
const at = (local: string): Date => new Date(`${local}:00+08:00`)
const local = (instant: Date): string => new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
const due = (start: string, amount: number, unit: LimitUnit, more: Partial<Terms> = {}): string =>
  local(dueAt(calendar, { start: at(start), filedBy: 'OFFICE', limit: { amount, unit }, ...more }).dueAt)
const paused = (...stretches: [string, string][]): Partial<Terms> => ({ pauses: stretches.map(([from, to]) => ({ from: at(from), to: at(to) })) })

describe('a limit in working days', () => {
  it('does not count the day of the event and ends at closing time of its last day', () => {
    expect(due('2026-03-02T10:00', 5, 'workday')).toBe('2026-03-09 17:30')
  })
  it('counts a Saturday that is worked and leaves out a holiday on weekdays', () => {
    expect(due('2026-09-28T10:00', 5, 'workday')).toBe('2026-10-10 17:30')
  })
  it('counts an act of the office when it is made, even on a Saturday evening', () => {
    expect(due('2026-03-07T20:00', 1, 'workday')).toBe('2026-03-09 17:30')
  })
  it('is due the same day where the text says so, or the next working day if that day is over', () => {
    expect(due('2026-03-02T10:00', 0, 'day')).toBe('2026-03-02 17:30')
    expect(due('2026-03-06T18:00', 0, 'day')).toBe('2026-03-09 17:30')
  })
})

describe('what an applicant files', () => {
  const filed = (instant: string, filedBy: FiledBy): string => due(instant, 1, 'workday', { filedBy })
  it.each([
    ['on a Saturday', '2026-03-07T10:00', '2026-03-10 17:30'],
    ['after closing time', '2026-03-06T17:31', '2026-03-10 17:30'],
    ['at closing time', '2026-03-06T17:30', '2026-03-09 17:30'],
    ['at night before opening', '2026-03-06T03:00', '2026-03-09 17:30'],
    ['on a Saturday that is worked', '2026-10-10T10:00', '2026-10-12 17:30'],
  ])('%s', (_, instant, expected) => {
    expect(filed(instant, 'APPLICANT')).toBe(expected)
  })
  it('counts from the opening of the next working day', () => {
    expect(local(countsFrom(calendar, at('2026-09-30T18:00'), 'APPLICANT'))).toBe('2026-10-08 08:30')
  })
})

describe('a limit in calendar days, months or years', () => {
  it('that would end on a day off ends on the next working day', () => {
    expect(due('2026-09-26T10:00', 7, 'day')).toBe('2026-10-08 17:30')
    expect(due('2026-03-02T10:00', 5, 'day')).toBe('2026-03-09 17:30')
  })
  it('ends on the corresponding day, or the last day of a month that has none', () => {
    expect(due('2026-01-31T10:00', 1, 'month')).toBe('2026-02-28 17:30')
    expect(due('2026-03-10T10:00', 1, 'quarter')).toBe('2026-06-10 17:30')
    expect(due('2024-02-29T10:00', 1, 'year')).toBe('2025-02-28 17:30')
  })
  it('gets back every day of a long pause, weekends included', () => {
    expect(due('2026-03-02T10:00', 15, 'day', paused(['2026-03-05T10:00', '2026-03-16T10:00']))).toBe('2026-03-27 17:30')
  })
})

describe('a limit in hours', () => {
  it('counts working time only', () => {
    expect(due('2026-03-06T16:30', 3, 'hour')).toBe('2026-03-09 10:30')
    expect(due('2026-03-06T11:30', 30, 'minute')).toBe('2026-03-06 12:00')
  })
  it('gets back the working minutes of a pause', () => {
    expect(due('2026-03-06T08:30', 3, 'hour', paused(['2026-03-06T11:00', '2026-03-06T15:00']))).toBe('2026-03-06 15:30')
  })
})

describe('a pause', () => {
  it('over a weekend costs nothing', () => {
    for (const unit of ['workday', 'day', 'hour'] as const) {
      expect(due('2026-03-06T10:00', 10, unit, paused(['2026-03-06T18:00', '2026-03-09T08:00']))).toBe(due('2026-03-06T10:00', 10, unit))
    }
  })
  it('ended on the day it began costs nothing', () => {
    expect(due('2026-03-02T10:00', 5, 'workday', paused(['2026-03-03T07:00', '2026-03-03T19:00']))).toBe('2026-03-09 17:30')
  })
  it('keeps whole working days for a limit in days, the days of pause and resumption counting', () => {
    expect(due('2026-03-02T10:00', 5, 'workday', paused(['2026-03-03T09:00', '2026-03-06T16:00']))).toBe('2026-03-11 17:30')
  })
  it('that goes on in another pause is one pause', () => {
    expect(due('2026-03-02T10:00', 5, 'workday', paused(['2026-03-04T12:00', '2026-03-05T12:00'], ['2026-03-03T09:00', '2026-03-04T12:00']))).toBe('2026-03-10 17:30')
  })
  it('that has not ended costs nothing yet', () => {
    expect(due('2026-03-02T10:00', 5, 'workday', { pauses: [{ from: at('2026-03-03T09:00') }] })).toBe('2026-03-09 17:30')
  })
})

describe('an extension', () => {
  it('adds to what the limit gave, in its own unit or another', () => {
    expect(due('2026-03-02T10:00', 5, 'workday', { extensions: [{ amount: 2, unit: 'workday' }] })).toBe('2026-03-11 17:30')
    expect(due('2026-03-02T10:00', 7, 'day', { extensions: [{ amount: 2, unit: 'workday' }] })).toBe('2026-03-11 17:30')
  })
})

describe('a named time', () => {
  it('is the closing time of its day, moved on if that is not worked', () => {
    expect(local(dueAt(calendar, { start: at('2026-09-21T10:00'), filedBy: 'OFFICE', limit: { on: '2026-10-01' } }).dueAt)).toBe('2026-10-08 17:30')
  })
  it('may have passed when it is entered', () => {
    expect(local(dueAt(calendar, { start: at('2026-03-10T10:00'), filedBy: 'OFFICE', limit: { on: '2026-03-06' } }).dueAt)).toBe('2026-03-06 17:30')
  })
  it('can be the day itself, and is told apart from what is counted', () => {
    const { dueAt: end, ledger } = dueAt(calendar, { start: at('2026-03-07T10:00'), filedBy: 'OFFICE', limit: { on: '2026-03-07' } })
    expect([local(end), ...ledger.map((row) => row.reason)]).toEqual(['2026-03-09 17:30', 'START', 'NAMED', 'DAY_OFF', 'MOVED_HERE'])
  })
})

describe('why this date', () => {
  it('is told day by day', () => {
    const { ledger } = dueAt(calendar, {
      start: at('2026-10-07T10:00'), filedBy: 'APPLICANT', limit: { amount: 3, unit: 'workday' }, extensions: [{ amount: 1, unit: 'workday' }],
      ...paused(['2026-10-10T09:00', '2026-10-13T09:00']),
    })
    expect(ledger.map((row) => [row.day, row.kind, row.counted, row.total, row.reason, row.leg])).toEqual([
      ['2026-10-07', 'HOLIDAY', 0, 0, 'FILED_OUTSIDE_HOURS', 'LIMIT'],
      ['2026-10-08', 'WORKING_DAY', 0, 0, 'START', 'LIMIT'],
      ['2026-10-09', 'WORKING_DAY', 1, 1, 'COUNTED', 'LIMIT'],
      ['2026-10-10', 'ADJUSTED_WORKING_DAY', 1, 2, 'COUNTED_THOUGH_PAUSED', 'LIMIT'],
      ['2026-10-11', 'WEEKEND', 0, 2, 'DAY_OFF', 'LIMIT'],
      ['2026-10-12', 'WORKING_DAY', 0, 2, 'PAUSED', 'LIMIT'],
      ['2026-10-13', 'WORKING_DAY', 1, 3, 'COUNTED_THOUGH_PAUSED', 'LIMIT'],
      ['2026-10-14', 'WORKING_DAY', 1, 4, 'COUNTED', 'EXTENSION'],
    ])
    expect(ledger.at(-1)!.last).toBe(true)
  })
  it('says that a date was moved, and over what', () => {
    const { ledger } = dueAt(calendar, { start: at('2026-09-28T10:00'), filedBy: 'OFFICE', limit: { amount: 9, unit: 'day' } })
    expect(ledger.slice(-2).map((row) => [row.day, row.name?.[0], row.reason])).toEqual([
      ['2026-10-07', '国庆节', 'ENDS_ON_DAY_OFF'], ['2026-10-08', undefined, 'MOVED_HERE'],
    ])
  })
  it('has words in both languages', () => {
    expect(inLocale(allowanceLabel({ amount: 7, unit: 'workday' }), 'zh')).toBe('7个工作日')
    expect(inLocale(allowanceLabel({ amount: 1, unit: 'halfYear' }), 'en')).toBe('1 half-year')
    expect(LedgerReason.$labels.START[1]).toContain('not counted')
  })
})

describe('a year that is not published', () => {
  const terms: Terms = { start: at('2026-12-28T10:00'), filedBy: 'OFFICE', limit: { amount: 5, unit: 'workday' } }
  it('makes the deadline provisional, and only that one', () => {
    expect(dueAt(calendar, terms)).toMatchObject({ provisionalYears: [2027], dueAt: at('2027-01-04T17:30') })
    expect(dueAt(calendar, { ...terms, limit: { amount: 3, unit: 'workday' } }).provisionalYears).toEqual([])
  })
  it('moves it once it is published', () => {
    const { years, days, hours } = officialData()
    const name = ['元旦', "New Year's Day"] as const
    const published = new WorkingCalendar({
      years: [...years, 2027], hours, days: new Map([...days, ['2027-01-01', { as: 'OFF', name }], ['2027-01-03', { as: 'WORKING', name }]]),
    })
    expect(dueAt(published, terms)).toMatchObject({ provisionalYears: [], dueAt: at('2027-01-04T17:30') })
    expect(dueAt(published, { ...terms, limit: { amount: 4, unit: 'workday' } }).dueAt).toEqual(at('2027-01-03T17:30'))
  })
})

describe('a warning', () => {
  it('comes when the working day before opens, over a holiday', () => {
    expect(local(warnAt(calendar, at('2026-10-08T17:30'), { amount: 1, unit: 'workday' }))).toBe('2026-09-30 08:30')
    expect(local(warnAt(calendar, at('2026-10-08T17:30'), { amount: 0, unit: 'workday' }))).toBe('2026-10-08 08:30')
  })
  it('comes so much working time before', () => {
    expect(local(warnAt(calendar, at('2026-10-08T10:00'), { amount: 2, unit: 'hour' }))).toBe('2026-09-30 17:00')
    expect(local(warnAt(calendar, at('2026-03-10T15:00'), { amount: 90, unit: 'minute' }))).toBe('2026-03-10 11:30')
  })
})

it.each([-1, 1.5, Number.NaN, 1e9])('%d is not an amount that can be counted', (amount) => {
  expect(() => due('2026-03-02T10:00', amount, 'workday')).toThrow(RangeError)
})
