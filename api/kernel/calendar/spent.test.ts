import { expect, test } from 'vitest'
import { officialCalendar } from './official-days.ts'
import { workdaysSpent } from './spent.ts'

const calendar = officialCalendar()
const at = (time: string): Date => new Date(`${time.replace(' ', 'T')}:00+08:00`)

test.each([
  ['the day it began on is not counted', '2026-09-21 09:00', '2026-09-21 17:00', 0],
  ['the day it ended on is', '2026-09-21 09:00', '2026-09-22 09:00', 1],
  ['days off are not; the Sunday before the National Day holiday is worked', '2026-09-18 09:00', '2026-09-22 09:00', 3],
] as const)('%s', (_, from, to, days) => expect(workdaysSpent(calendar, at(from), at(to))).toBe(days))

test('a working day throughout which the clock stood still is not counted, one on which it went on is', () => {
  const pause = { from: at('2026-09-22 15:00'), to: at('2026-09-24 10:00') }
  expect(workdaysSpent(calendar, at('2026-09-21 09:00'), at('2026-09-24 17:00'), [pause])).toBe(2)
  expect(workdaysSpent(calendar, at('2026-09-21 09:00'), at('2026-09-25 17:00'), [{ from: pause.from }])).toBe(1)
})
