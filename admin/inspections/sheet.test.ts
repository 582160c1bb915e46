import { expect, it } from 'vitest'
import { pointsOf, scoredOnly, scoresOf, type Score } from './sheet.ts'

const points = (...codes: string[]) => codes.map((code) => ({ code, label: `要点 ${code}` }))

it('walks through the points of a checklist from top to bottom', () => {
  const walked = pointsOf({ code: 'DISCIPLINE', label: '', items: [{ rule: 'R-2', article: '', text: '', points: points('a', 'b') }, { rule: 'R-1', article: '', text: '', points: points('a') }] })
  expect(walked.map(({ key, checklist }) => `${checklist}/${key}`)).toEqual(['DISCIPLINE/R-2 a', 'DISCIPLINE/R-2 b', 'DISCIPLINE/R-1 a'])
})

it('keeps the scores of one department apart from those of another', () => {
  const score = (id: string, result: Score['result']): Score => ({ checklist: 'C', rule: 'R-1', point: 'a', result, note: null, department: { id } })
  const scores = [score('one', 'MET'), score('other', 'NOT_MET')]
  expect(scoresOf(scores, 'one').get('R-1 a')?.result).toBe('MET')
  expect(scoresOf(scores, 'third').size).toBe(0)
})

it('leaves out what nobody scored', () => {
  const checklist = { code: 'C', label: '', items: [{ rule: 'R-1', article: '', text: '', points: points('a', 'b') }, { rule: 'R-2', article: '', text: '', points: points('a') }] }
  const scored = scoresOf([{ checklist: 'C', rule: 'R-1', point: 'b', result: 'MET', note: null, department: { id: 'one' } }], 'one')
  expect(scoredOnly(checklist, scored).items.map((item) => [item.rule, item.points])).toEqual([['R-1', points('b')]])
})
