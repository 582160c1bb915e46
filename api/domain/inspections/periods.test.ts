import { describe, expect, test } from 'vitest'
import { namedPeriod, periodBefore, periodOf } from './periods.ts'

describe('periods of the calendar', () => {
  test.each([
    ['2026-11-22', 'month', 1, '2026-11-01', '2026-11-30'],
    ['2026-11-22', 'quarter', 1, '2026-10-01', '2026-12-31'],
    ['2026-07-01', 'halfYear', 1, '2026-07-01', '2026-12-31'],
    ['2024-02-29', 'month', 2, '2024-01-01', '2024-02-29'],
    ['2026-12-31', 'year', 1, '2026-01-01', '2026-12-31'],
  ] as const)('%s lies in its %s (%i)', (day, unit, amount, from, to) => expect(periodOf(day, unit, amount)).toEqual({ from, to }))

  test.each([
    ['2026-11-22', 'month', '2026年11月'], ['2026-11-22', 'quarter', '2026年第四季度'], ['2026-06-30', 'halfYear', '2026年上半年'], ['2026-06-30', 'year', '2026年'],
  ] as const)('%s lies in a %s called %s', (day, unit, name) => expect(namedPeriod(periodOf(day, unit)!)).toBe(name))

  test('the one before January lies in the year before', () => expect(periodBefore('2026-01-05', 'month')).toEqual({ from: '2025-12-01', to: '2025-12-31' }))

  test('a working day is no part of the calendar year', () => expect(periodOf('2026-01-05', 'workday')).toBeUndefined())
})
