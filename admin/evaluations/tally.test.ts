import { expect, it } from 'vitest'
import { byGroup, overall, type TallyRow } from './tally.ts'

const row = (id: string, more: Partial<TallyRow>): TallyRow => ({
  id, evaluators: null, issued: 40, returned: 40, participationRate: 100, sample: 'ENOUGH', valid: 40, satisfied: 30, fairlySatisfied: 5, dissatisfied: 5,
  dontKnow: 0, invalid: 0, satisfactionRate: 87.5, satisfactionScore: 85, rank: null, citation: null, scoreCitation: null, department: null, ...more,
})

it('lists ranked departments by rank, and those with too few ballots after them by name', () => {
  const rows = [
    row('few-b', { sample: 'TOO_FEW_TO_RANK', department: { id: 'b', name: '低保科' } }),
    row('few-a', { sample: 'HIDDEN', department: { id: 'a', name: '殡葬科' } }),
    row('second', { rank: 2, department: { id: 'c', name: '办公室' } }),
    row('first', { rank: 1, department: { id: 'd', name: '综合科' } }),
    row('group', { evaluators: 'PUBLIC', rank: 1, department: { id: 'd', name: '综合科' } }),
  ]
  expect(overall(rows).map(({ id }) => id)).toEqual(['first', 'second', 'few-a', 'few-b'])
  expect(byGroup(rows, 'd').map(({ id }) => id)).toEqual(['group'])
})
