import { expect, it } from 'vitest'
import { dayOf, daysBetween, endOf, formatDay, formatInstant, fromLocalInput, startOf, toLocalInput } from './dates.ts'

it('shows instants in Asia/Shanghai wherever the browser stands', () => {
  expect(formatInstant('2026-11-22T16:30:00Z')).toBe('2026-11-23 00:30')
  expect(dayOf('2026-11-22T15:59:59Z')).toBe('2026-11-22')
})

it('names the weekday of a day', () => {
  expect(formatDay('2026-10-10')).toBe('2026-10-10 周六')
})

it('takes what a clerk types as Asia/Shanghai, and gives it back unchanged', () => {
  expect(fromLocalInput('2026-11-23T08:30')).toBe('2026-11-23T00:30:00.000Z')
  expect(toLocalInput('2026-11-23T00:30:00.000Z')).toBe('2026-11-23T08:30')
  expect(fromLocalInput('')).toBeNull()
})

it('bounds a day at its two midnights', () => {
  expect(startOf('2026-11-23')).toBe('2026-11-22T16:00:00.000Z')
  expect(endOf('2026-11-23')).toBe('2026-11-23T15:59:59.999Z')
})

it('counts calendar days in both directions', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
  expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
})
