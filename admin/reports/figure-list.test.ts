import { expect, it } from 'vitest'
import { figureList } from './figure-list.ts'

const bounds = { from: '2026-09-30T16:00:00.000Z', to: '2026-10-31T15:59:59.999Z' }
const filterOf = (path: string | undefined): unknown => JSON.parse(new URLSearchParams(path!.split('?')[1]).get('filter')!)

it('narrows the list of a figure to its month and department, as the figure was counted', () => {
  const path = figureList('late', '2026-10', { departmentId: 'd1' })
  expect(path!.startsWith('/Obligation?')).toBe(true)
  expect(filterOf(path)).toEqual({ departmentId: 'd1', endedAt_gte: bounds.from, endedAt_lte: bounds.to, provision: 'cases.completion', level: 'PROMISED', state_in: ['MET_LATE'] })
})

it('asks with the month where no moment of a row tells; what was carried over was open at the end of the month before', () => {
  expect(filterOf(figureList('open', '2026-01', { bureauId: 'b1' }))).toEqual({ bureauId: 'b1', openAtEndOf: '2026-01' })
  expect(filterOf(figureList('carriedOver', '2026-01', { bureauId: 'b1' }))).toMatchObject({ openAtEndOf: '2025-12' })
})

it('leads nowhere from what no list can be narrowed to', () => {
  expect(figureList('warnings', '2026-10', { departmentId: 'd1' })).toBeUndefined()
})
