import { expect, it } from 'vitest'
import { figureList } from './figure-list.ts'

const month = { from: '2026-09-30T16:00:00.000Z', to: '2026-10-31T15:59:59.999Z' }
const filterOf = (path: string | undefined): unknown => JSON.parse(new URLSearchParams(path!.split('?')[1]).get('filter')!)

it('narrows the list of a figure to its month and department, as the figure was counted', () => {
  const path = figureList('late', month, { departmentId: 'd1' })
  expect(path!.startsWith('/Obligation?')).toBe(true)
  expect(filterOf(path)).toEqual({ departmentId: 'd1', endedAt_gte: month.from, endedAt_lte: month.to, provision: 'cases.completion', level: 'PROMISED', state_in: ['MET_LATE'] })
})

it('leads nowhere from what no list can be narrowed to', () => {
  expect(figureList('statutoryDays', month, { departmentId: 'd1' })).toBeUndefined()
})
