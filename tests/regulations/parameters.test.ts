import { describe, expect, it } from 'vitest'
import { changesParametersOnly, parametersOf } from '../../api/kernel/regulations/index.ts'
import '../../api/domain/complaints/index.ts'
import '../../api/domain/evaluations/index.ts'

const limit = { amount: 7, unit: 'workday' }
const firstReply = (values: object, layer: 'own' | 'floor' = 'own') => ({ provision: 'complaints.firstReply', layer, values: { from: ['complaint.received'], to: ['complaint.firstReplied'], ...values } })
const score = { provision: 'evaluations.score', layer: 'own' as const, values: { points: { A: 100, B: 80 }, ranked: true, name: 'x' } }

describe('what a bureau may set', () => {
  it('is the limit of a clock', () => {
    expect(parametersOf(firstReply({ limit }))).toEqual([{ path: ['limit'], value: 7, unit: 'workday' }])
  })
  it('is a limit that the text leaves open', () => {
    expect(parametersOf(firstReply({ mode: 'prompt' }))).toEqual([{ path: ['limit'], value: null, unit: 'workday' }])
  })
  it('is no limit that the record carries, nor what must be done at once', () => {
    expect(parametersOf(firstReply({ limit: { ref: 'promisedLimit' } }))).toEqual([])
    expect(parametersOf(firstReply({ mode: 'immediate' }))).toEqual([])
  })
  it('is nothing of the floor of law', () => {
    expect(parametersOf(firstReply({ limit }, 'floor'))).toEqual([])
  })
  it('is every figure and answer of the others', () => {
    expect(parametersOf(score).map(({ path }) => path.join('.'))).toEqual(['points.A', 'points.B', 'ranked'])
  })
})

describe('a change', () => {
  it('of figures alone touches nothing else', () => {
    expect(changesParametersOnly(firstReply({ limit }), { limit: { amount: 5, unit: 'day' } })).toBe(true)
    expect(changesParametersOnly(score, { points: { A: 100, B: 60 }, ranked: false })).toBe(true)
  })
  it.each([[{ to: ['complaint.closed'] }], [{ owedBy: 'PERSON' }], [{ mode: 'prompt' }]])('to %o is more than that', (values) => {
    expect(changesParametersOnly(firstReply({ limit }), values)).toBe(false)
  })
  it('adds no entry and takes none away', () => {
    expect(changesParametersOnly(score, { points: { A: 100 } })).toBe(false)
    expect(changesParametersOnly(score, { points: { A: 100, B: 80, C: 1 } })).toBe(false)
  })
})
