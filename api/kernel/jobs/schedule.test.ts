import { expect, test } from 'vitest'
import { nextRun } from './schedule.ts'

const at = (text: string) => new Date(`${text}+08:00`)

test.each([
  [{ everyMinutes: 1 }, '2026-11-20T09:00:00', '2026-11-20T09:01:00'],
  [{ everyMinutes: 1 }, '2026-11-20T09:00:59.999', '2026-11-20T09:01:00'],
  [{ everyMinutes: 15 }, '2026-11-20T09:01:00', '2026-11-20T09:15:00'],
  [{ dailyAt: '02:30' }, '2026-11-20T02:29:59', '2026-11-20T02:30:00'],
  [{ dailyAt: '02:30' }, '2026-11-20T02:30:00', '2026-11-21T02:30:00'],
  [{ dailyAt: '00:00' }, '2026-12-31T23:59:00', '2027-01-01T00:00:00'],
])('%j after %s runs at %s', (schedule, after, expected) => {
  expect(nextRun(schedule, at(after))).toEqual(at(expected))
})
