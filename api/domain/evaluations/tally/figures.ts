import type { BallotMark, EvaluatorGroup, Sample } from '../evaluation-choices.ts'
import type { CampaignTerms } from '../campaign-terms.ts'
import { hiddenGroups } from './small-numbers.ts'

/** How the ballots of one group marked one department. */
export interface GroupCount {
  evaluators: EvaluatorGroup
  weighedAs: string
  weight: number
  issued: number
  returned: number
  invalid: number
  marks: Readonly<Partial<Record<BallotMark, number>>>
}

export type CountTerms = Pick<CampaignTerms, 'numerator' | 'excluded' | 'decimals' | 'points' | 'minimumToRank' | 'minimumToShow'>

/** One line of the tally; what rests on too few people is null. Rates in per cent, scores in points. */
export interface Figures {
  issued: number
  returned: number
  participationRate: number | null
  sample: Sample
  valid: number | null
  satisfied: number | null
  fairlySatisfied: number | null
  dissatisfied: number | null
  dontKnow: number | null
  invalid: number | null
  satisfactionRate: number | null
  satisfactionScore: number | null
}

type Count = Pick<GroupCount, 'issued' | 'returned' | 'invalid' | 'marks'>

const rounded = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const marked = ({ marks }: Count, mark: string): number => marks[mark as BallotMark] ?? 0

/** What counts: every mark but those that the terms leave out, and invalid ballots only where they do not. */
const countedMarks = (terms: CountTerms): string[] => ['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'DONT_KNOW'].filter((mark) => !terms.excluded.includes(mark))

export const validIn = (count: Count, terms: CountTerms): number =>
  sum(countedMarks(terms).map((mark) => marked(count, mark))) + (terms.excluded.includes('INVALID') ? 0 : count.invalid)

/** Several counts as one. */
export const together = (counts: readonly Count[]): Count => ({
  issued: sum(counts.map(({ issued }) => issued)), returned: sum(counts.map(({ returned }) => returned)), invalid: sum(counts.map(({ invalid }) => invalid)),
  marks: Object.fromEntries(['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED', 'DONT_KNOW'].map((mark) => [mark, sum(counts.map((one) => marked(one, mark)))])),
})

/** Points over valid ballots. */
const meanScore = (count: Count, terms: CountTerms): number =>
  sum(Object.entries(terms.points).map(([mark, points]) => points * marked(count, mark))) / validIn(count, terms)

/**
 * The weighted score of all groups: groups of one class are taken together, classes by their weight. A class with too few ballots
 * to show does not weigh in; the others take its place.
 */
export function weightedScore(groups: readonly GroupCount[], terms: CountTerms): number | null {
  const classes = [...new Set(groups.map(({ weighedAs }) => weighedAs))].map((name) => groups.filter(({ weighedAs }) => weighedAs === name))
  const weighing = classes.map((members) => ({ weight: members[0]!.weight, count: together(members) }))
    .filter(({ weight, count }) => weight > 0 && validIn(count, terms) >= Math.max(terms.minimumToShow, 1))
  if (weighing.length === 0) return null
  return rounded(sum(weighing.map(({ weight, count }) => weight * meanScore(count, terms))) / sum(weighing.map(({ weight }) => weight)), terms.decimals)
}

function figures(count: Count, terms: CountTerms, hide: boolean, score: (valid: number) => number | null): Figures {
  const { issued, returned } = count
  const valid = validIn(count, terms)
  const known = { issued, returned, participationRate: issued === 0 ? null : rounded((100 * returned) / issued, terms.decimals) }
  if (hide || valid < Math.max(terms.minimumToShow, 1)) {
    return {
      ...known, sample: 'HIDDEN', valid: null, satisfied: null, fairlySatisfied: null, dissatisfied: null, dontKnow: null, invalid: null,
      satisfactionRate: null, satisfactionScore: null,
    }
  }
  return {
    ...known, sample: valid < terms.minimumToRank ? 'TOO_FEW_TO_RANK' : 'ENOUGH', valid, invalid: count.invalid,
    satisfied: marked(count, 'SATISFIED'), fairlySatisfied: marked(count, 'FAIRLY_SATISFIED'), dissatisfied: marked(count, 'DISSATISFIED'),
    dontKnow: marked(count, 'DONT_KNOW'), satisfactionRate: rounded((100 * sum(terms.numerator.map((mark) => marked(count, mark)))) / valid, terms.decimals),
    satisfactionScore: score(valid),
  }
}

/** What all groups, and each of them, said of one department. */
export function tallyDepartment(groups: readonly GroupCount[], terms: CountTerms): { all: Figures; byGroup: { evaluators: EvaluatorGroup; figures: Figures }[] } {
  const sized = groups.map((group) => ({ group, weighedAs: group.weighedAs, returned: group.returned, valid: validIn(group, terms) }))
  const hidden = new Set([...hiddenGroups(sized, terms.minimumToShow)].map(({ group }) => group))
  return {
    all: figures(together(groups), terms, false, () => weightedScore(groups, terms)),
    byGroup: groups.map((group) => ({
      evaluators: group.evaluators,
      figures: figures(group, terms, hidden.has(group), () => rounded(meanScore(group, terms), terms.decimals)),
    })),
  }
}

/** The places of departments with enough ballots, best score first; equal scores share a place. */
export function ranked<K>(departments: readonly { key: K; figures: Figures }[]): Map<K, number> {
  const scores = departments.filter(({ figures: { sample, satisfactionScore } }) => sample === 'ENOUGH' && satisfactionScore !== null)
    .map(({ key, figures }) => ({ key, score: figures.satisfactionScore! }))
  return new Map(scores.map(({ key, score }) => [key, 1 + scores.filter((other) => other.score > score).length]))
}
