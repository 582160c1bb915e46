import { expect, it } from 'vitest'
import { monthsBefore } from './past-months.ts'

it('lists the months that are over, the last one first', () => {
  expect(monthsBefore('2026-02-03', 4)).toEqual(['2026-01', '2025-12', '2025-11', '2025-10'])
})
