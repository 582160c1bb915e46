import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ranked, tallyDepartment, type CountTerms, type Figures, type GroupCount } from '../../api/domain/evaluations/tally/figures.ts'
import { tallyQuestions } from '../../api/domain/evaluations/tally/questions.ts'
import { rule } from '../support/rule.ts'

const TERMS: CountTerms = {
  numerator: ['SATISFIED', 'FAIRLY_SATISFIED'], excluded: ['DONT_KNOW', 'INVALID'], decimals: 2, points: { SATISFIED: 100, FAIRLY_SATISFIED: 80, DISSATISFIED: 0 },
  minimumToRank: 30, minimumToShow: 5,
}
const CLASSES = { SERVICE_USER: ['SERVICE_USER', 50], EFFICIENCY_SUPERVISOR: ['EFFICIENCY_SUPERVISOR', 25], PUBLIC: ['OTHERS', 25], CPPCC: ['OTHERS', 25], ENTERPRISE: ['OTHERS', 25] } as const
type Named = keyof typeof CLASSES

const group = (evaluators: Named, [satisfied, fairly, dissatisfied, dontKnow = 0, invalid = 0]: readonly number[], unreturned = 0): GroupCount => {
  const returned = satisfied! + fairly! + dissatisfied! + dontKnow + invalid
  const [weighedAs, weight] = CLASSES[evaluators]
  return {
    evaluators, weighedAs, weight, issued: returned + unreturned, returned, invalid,
    marks: { SATISFIED: satisfied!, FAIRLY_SATISFIED: fairly!, DISSATISFIED: dissatisfied!, DONT_KNOW: dontKnow },
  }
}

const few = fc.nat({ max: 9 })
const anyCount = fc.tuple(few, few, few, few, few)
const anyGroups = fc.subarray(Object.keys(CLASSES) as Named[], { minLength: 1 })
  .chain((names) => fc.tuple(...names.map((name) => anyCount.map((count) => group(name, count)))))
const COUNTS = ['valid', 'satisfied', 'fairlySatisfied', 'dissatisfied', 'dontKnow', 'invalid'] as const

describe('figures of a department', () => {
  rule('SO-EVAL-01', 'the rate is satisfied and fairly satisfied over valid ballots, without those who do not know and without invalid ones', () => {
    const { all } = tallyDepartment([group('SERVICE_USER', [20, 10, 10, 7, 3], 50)], TERMS)
    expect(all).toMatchObject({ issued: 100, returned: 50, participationRate: 50, valid: 40, dontKnow: 7, invalid: 3, satisfactionRate: 75, sample: 'ENOUGH' })
  })

  rule('SO-EVAL-02', 'the score weighs 100, 80 and 0', () => {
    expect(tallyDepartment([group('SERVICE_USER', [20, 10, 10])], TERMS).all.satisfactionScore).toBe(70)
  })

  rule('SO-EVAL-03', 'service users weigh half, supervisors a quarter, all others together a quarter', () => {
    const groups = [group('SERVICE_USER', [10, 0, 0]), group('EFFICIENCY_SUPERVISOR', [0, 0, 10]), group('PUBLIC', [0, 30, 0]), group('CPPCC', [10, 0, 0])]
    // 100 × 50 % + 0 × 25 % + (30 × 80 + 10 × 100) / 40 × 25 %
    expect(tallyDepartment(groups, TERMS).all.satisfactionScore).toBe(71.25)
  })

  rule('SO-EVAL-04', 'fewer than 30 valid ballots are not ranked, fewer than 5 not shown', () => {
    const sampleOf = (valid: number): string => tallyDepartment([group('SERVICE_USER', [valid, 0, 0])], TERMS).all.sample
    expect([4, 5, 29, 30].map(sampleOf)).toEqual(['HIDDEN', 'TOO_FEW_TO_RANK', 'TOO_FEW_TO_RANK', 'ENOUGH'])
  })

  test('no ballots at all are no figures', () => {
    expect(tallyDepartment([group('SERVICE_USER', [0, 0, 0])], TERMS).all).toMatchObject({ sample: 'HIDDEN', participationRate: null, satisfactionRate: null })
  })

  test('a class with too few ballots does not weigh in, so that its score cannot be worked out', () => {
    const groups = [group('SERVICE_USER', [10, 0, 0]), group('EFFICIENCY_SUPERVISOR', [0, 0, 4])]
    expect(tallyDepartment(groups, TERMS).all.satisfactionScore).toBe(100)
  })

  test('whatever the ballots, nothing that is shown rests on fewer than five people', () => {
    fc.assert(fc.property(anyGroups, (groups) => {
      const { all, byGroup } = tallyDepartment(groups, TERMS)
      const rows: Figures[] = [all, ...byGroup.map(({ figures }) => figures)]
      for (const row of rows) {
        if (row.sample === 'HIDDEN') expect(COUNTS.map((name) => row[name])).toEqual(COUNTS.map(() => null))
        else expect(row.valid).toBeGreaterThanOrEqual(5)
      }
    }))
  })

  test('whatever the ballots, the shown taken from the whole leave nobody or at least five people', () => {
    fc.assert(fc.property(anyGroups, (groups) => {
      const { all, byGroup } = tallyDepartment(groups, TERMS)
      if (all.sample === 'HIDDEN') return
      const left = byGroup.reduce((rest, { figures }) => rest - (figures.valid ?? 0), all.valid!)
      const hidden = byGroup.filter(({ figures }) => figures.sample === 'HIDDEN')
      expect(left >= 5 || hidden.every(({ figures }) => figures.returned === 0)).toBe(true)
    }))
  })

  test('whatever the ballots, a class whose score could follow from the weighted one leaves at least five people hidden', () => {
    fc.assert(fc.property(anyGroups, (groups) => {
      const { byGroup } = tallyDepartment(groups, TERMS)
      for (const name of ['SERVICE_USER', 'EFFICIENCY_SUPERVISOR', 'OTHERS']) {
        const members = byGroup.filter((_, index) => groups[index]!.weighedAs === name)
        const total = groups.filter((one) => one.weighedAs === name).reduce((sum, one) => sum + one.returned - one.invalid - (one.marks.DONT_KNOW ?? 0), 0)
        const left = members.reduce((rest, { figures }) => rest - (figures.valid ?? 0), total)
        const hidden = members.filter(({ figures }) => figures.sample === 'HIDDEN')
        expect(total < 5 || left >= 5 || hidden.every(({ figures }) => figures.returned === 0)).toBe(true)
      }
    }))
  })

  test('whatever the ballots, groups add up to the whole, and rates and scores lie between 0 and 100', () => {
    fc.assert(fc.property(anyGroups, (groups) => {
      const { all } = tallyDepartment(groups, { ...TERMS, minimumToShow: 1 })
      expect(all.returned).toBe(groups.reduce((sum, one) => sum + one.returned, 0))
      if (all.valid === null) return
      expect(all.valid + all.dontKnow! + all.invalid!).toBe(all.returned)
      expect(all.satisfied! + all.fairlySatisfied! + all.dissatisfied!).toBe(all.valid)
      for (const figure of [all.satisfactionRate!, all.satisfactionScore!]) expect(figure >= 0 && figure <= 100).toBe(true)
    }))
  })

  test('whatever the ballots, a better mark never lowers rate or score, and the order of groups does not matter', () => {
    fc.assert(fc.property(anyGroups, fc.nat(), (groups, pick) => {
      const { all } = tallyDepartment(groups, TERMS)
      expect(tallyDepartment(groups.toReversed(), TERMS).all).toEqual(all)
      const index = pick % groups.length
      const { DISSATISFIED = 0, SATISFIED = 0 } = groups[index]!.marks
      if (all.sample === 'HIDDEN' || DISSATISFIED === 0) return
      const better = groups.map((one, at) => (at === index ? { ...one, marks: { ...one.marks, DISSATISFIED: DISSATISFIED - 1, SATISFIED: SATISFIED + 1 } } : one))
      const after = tallyDepartment(better, TERMS).all
      expect(after.satisfactionRate!).toBeGreaterThanOrEqual(all.satisfactionRate!)
      if (all.satisfactionScore !== null) expect(after.satisfactionScore!).toBeGreaterThanOrEqual(all.satisfactionScore)
    }))
  })

  test('departments with enough ballots are ranked, equal scores sharing a place', () => {
    const scored = (key: string, satisfied: number, dissatisfied: number) => ({ key, figures: tallyDepartment([group('SERVICE_USER', [satisfied, 0, dissatisfied])], TERMS).all })
    expect(Object.fromEntries(ranked([scored('a', 30, 10), scored('b', 60, 20), scored('c', 40, 0), scored('few', 20, 0), scored('d', 10, 30)])))
      .toEqual({ c: 1, a: 2, b: 2, d: 4 })
  })
})

describe('figures of a question', () => {
  const title = { zh: '题' }
  const options = [{ value: 'YES', title: { zh: '是' }, score: 10 }, { value: 'NO', title: { zh: '否' }, score: 0 }]

  test('count options, rows of tables, several choices and numbers', () => {
    const definition = {
      items: [
        { key: 'one', title, type: 'SINGLE_CHOICE' as const, options }, { key: 'many', title, type: 'MULTIPLE_CHOICE' as const, options },
        { key: 'table', title, type: 'MATRIX' as const, options, rows: [{ key: 'r1', title: { zh: '甲' } }, { key: 'r2', title: { zh: '乙' } }] },
        { key: 'number', title, type: 'INTEGER' as const }, { key: 'words', title, type: 'TEXT' as const },
      ],
    }
    const answers = [
      { one: 'YES', many: ['YES', 'NO'], table: { r1: 'YES' }, number: 3, words: '乙说' }, { one: 'NO', many: ['NO'], table: { r1: 'NO', r2: 'NO' }, number: 4, words: '' },
      { one: 'YES', table: { r1: 'YES' }, words: '甲说' },
    ]
    const figures = tallyQuestions(definition, answers, 2)
    expect(figures.map(({ question, answered, mean }) => [question, answered, mean])).toEqual([
      ['题', 3, 6.67], ['题', 2, 3.33], ['题：甲', 3, 6.67], ['题：乙', null, null], ['题', 2, 3.5], ['题', 2, null],
    ])
    expect(figures[1]!.options).toEqual([{ value: 'YES', title: '是', count: 1 }, { value: 'NO', title: '否', count: 2 }])
    expect(figures[5]!.remarks).toEqual(['乙说', '甲说'].toSorted())
  })
})
