import { expect, it } from 'vitest'
import { withParameter } from './parameters.ts'

it('a change keeps what stands beside it in the same document', () => {
  const values = { points: { A: 100, B: 80 } }
  expect(withParameter(values, { path: ['points', 'B'], value: 60 })).toEqual({ points: { A: 100, B: 60 } })
  expect(withParameter({}, { path: ['limit'], value: 3, unit: 'workday' })).toEqual({ limit: { amount: 3, unit: 'workday' } })
})
