import { expect, it } from 'vitest'
import { pointsOf, scoresOf, type Score } from './sheet.ts'

it('walks through the points of a checklist from top to bottom', () => {
  const points = pointsOf({ code: 'DISCIPLINE', label: '', items: [{ rule: 'R-2', article: '', text: '', points: ['a', 'b'] }, { rule: 'R-1', article: '', text: '', points: ['a'] }] })
  expect(points.map(({ key, checklist }) => `${checklist}/${key}`)).toEqual(['DISCIPLINE/R-2 a', 'DISCIPLINE/R-2 b', 'DISCIPLINE/R-1 a'])
})

it('keeps the scores of one department apart from those of another', () => {
  const score = (id: string, result: Score['result']): Score => ({ checklist: 'C', rule: 'R-1', point: 'a', result, note: null, department: { id } })
  const scores = [score('one', 'MET'), score('other', 'NOT_MET')]
  expect(scoresOf(scores, 'one').get('R-1 a')?.result).toBe('MET')
  expect(scoresOf(scores, 'third').size).toBe(0)
})
