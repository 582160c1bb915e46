import type { Citation } from '../ui/citation.ts'

/** One line of the tally: one group of evaluators, or all of them, on one department. */
export interface TallyRow {
  id: string
  evaluators: string | null
  issued: number
  returned: number
  participationRate: number | null
  /** Whether the figures rest on enough ballots; `HIDDEN` rows have none. */
  sample: 'ENOUGH' | 'TOO_FEW_TO_RANK' | 'HIDDEN'
  valid: number | null
  satisfied: number | null
  fairlySatisfied: number | null
  dissatisfied: number | null
  dontKnow: number | null
  invalid: number | null
  satisfactionRate: number | null
  satisfactionScore: number | null
  rank: number | null
  citation: Citation | null
  scoreCitation: Citation | null
  department: { id: string; name: string } | null
}

export interface QuestionTally {
  id: string
  question: string
  sample: TallyRow['sample']
  answered: number | null
  options: { value: string; title: { zh: string; en?: string } | string; count: number }[] | null
  mean: number | null
}

export interface Tally {
  id: string; name: string; state: string; periodFrom: string; periodUntil: string
  weightsCitation: Citation | null; sampleCitation: Citation | null
  tally: TallyRow[]; questions: QuestionTally[]
}

/** Departments in the order of their names, never of their results where no rank may be given. */
const named = (one: TallyRow, other: TallyRow): number => (one.department?.name ?? '').localeCompare(other.department?.name ?? '', 'zh')

/** Each department's line over all evaluators: ranked ones first, the others by name. */
export const overall = (rows: TallyRow[]): TallyRow[] =>
  rows.filter(({ evaluators }) => evaluators === null).sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || named(one, other))

/** A department's lines by group of evaluators. */
export const byGroup = (rows: TallyRow[], departmentId: string | undefined): TallyRow[] =>
  rows.filter(({ evaluators, department }) => evaluators !== null && department?.id === departmentId)
