import { describe, expect, it } from 'vitest'
import { parametersOf, withParameter } from './parameters.ts'

const own = { layer: 'own' as const, toBeSet: false }

describe('what a bureau may set', () => {
  it('is the limit of a clock', () => {
    expect(parametersOf({ ...own, kind: 'clock', values: { from: ['a'], limit: { amount: 7, unit: 'workday' } } }))
      .toEqual([{ path: ['limit'], value: 7, unit: 'workday' }])
  })
  it('is a limit that the text leaves open', () => {
    expect(parametersOf({ ...own, toBeSet: true, kind: 'clock', values: { mode: 'prompt' } })).toEqual([{ path: ['limit'], value: null, unit: 'workday' }])
  })
  it('is no limit that the service item carries, nor what must be done at once', () => {
    expect(parametersOf({ ...own, kind: 'clock', values: { limit: { ref: 'promisedLimit' } } })).toEqual([])
    expect(parametersOf({ ...own, kind: 'clock', values: { mode: 'immediate' } })).toEqual([])
  })
  it('is nothing of the floor of law', () => {
    expect(parametersOf({ kind: 'amount', values: { amount: 10, unit: 'workday' }, toBeSet: false, layer: 'floor' })).toEqual([])
  })
  it('is every figure and answer of the others', () => {
    expect(parametersOf({ ...own, kind: 'rows', values: { points: { A: 100, B: 80 }, ranked: true, name: 'x' } }).map(({ path }) => path.join('.')))
      .toEqual(['points.A', 'points.B', 'ranked'])
  })
})

it('a change keeps what stands beside it in the same document', () => {
  const values = { points: { A: 100, B: 80 } }
  expect(withParameter(values, { path: ['points', 'B'], value: 60 })).toEqual({ points: { A: 100, B: 60 } })
  expect(withParameter({}, { path: ['limit'], value: 3, unit: 'workday' })).toEqual({ limit: { amount: 3, unit: 'workday' } })
})
