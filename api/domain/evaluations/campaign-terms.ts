import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { addMonths } from '../../kernel/calendar/index.ts'
import { labelOfChoice, valuesOf, type Label } from '../../kernel/records/index.ts'
import type { Citation, Law, Unit } from '../../kernel/regulations/index.ts'
import { factsOf } from './campaign.events.ts'
import type { EvaluationCampaign } from './campaign.record.ts'
import { SatisfactionGrade, type EvaluatorGroup } from './evaluation-choices.ts'
import { channels, frequency, groupWeights, minimumToRank, minimumToShow, rate, scale, score } from './evaluation.provisions.ts'

/** How one campaign is counted: what the packs said on the day it was opened. */
export interface CampaignTerms {
  scale: { code: SatisfactionGrade; label: Label }[]
  /** By which ways clerks may take ballots in; empty: by any. */
  channels: string[]
  /** Marks that count as satisfied, and those that leave a ballot out of the count. */
  numerator: readonly string[]
  excluded: readonly string[]
  decimals: number
  points: Readonly<Record<string, number>>
  minimumToRank: number
  minimumToShow: number
  rateCitation: Citation
  scoreCitation: Citation
}

export const noFormula = rejection('NO_EVALUATION_FORMULA', [
  '本单位采用的规则没有规定“{missing}”，不能开始评议', 'The rules in force say nothing of “{missing}”: a campaign cannot be opened',
])
const gradeUnknown = rejection('GRADE_UNKNOWN', ['规则中的等次{grade}无法计票', 'The grade {grade} of the rules cannot be counted'])

/** The grades as the pack words them, or the usual three. */
export const gradesIn = (law: Law): { code: string; label: Label }[] => {
  const bound = scale.all(law).map(({ code, label }) => ({ code, label }))
  return bound.length > 0 ? bound : valuesOf(SatisfactionGrade).map((code) => ({ code, label: labelOfChoice(SatisfactionGrade, code) }))
}

/** What the law in force lacks for a count, or nothing. */
export function missingTerm(law: Law): Rejection | undefined {
  const odd = gradesIn(law).find(({ code }) => !(code in SatisfactionGrade))
  if (odd) return gradeUnknown({ grade: odd.code })
  const missing = [rate, score, groupWeights].find((provision) => !provision.first(law)) ?? [minimumToRank, minimumToShow].find((provision) => !provision.of(law))
  return missing && noFormula({ missing: missing.label[0] })
}

/** The terms to be frozen. Throws where `missingTerm` finds something. */
export function termsOf(law: Law): CampaignTerms {
  const [counted, pointed, rank, show] = [rate.first(law), score.first(law), minimumToRank.of(law), minimumToShow.of(law)]
  if (!counted || !pointed || !rank || !show) throw new Error('The law in force does not say how ballots are counted')
  return {
    scale: gradesIn(law) as CampaignTerms['scale'], channels: channels.all(law).map(({ code }) => code),
    numerator: counted.numerator, excluded: counted.excluded, decimals: counted.decimals ?? 2, points: pointed.points,
    minimumToRank: rank.amount, minimumToShow: show.amount, rateCitation: counted.citation, scoreCitation: pointed.citation,
  }
}

/** As what a group is weighed: groups that the weights do not name are weighed together. */
export function weightOf(law: Law, group: EvaluatorGroup): { weighedAs: string; weight: number } {
  const weights = groupWeights.first(law)?.weights ?? {}
  const weighedAs = group in weights ? group : 'OTHERS'
  return { weighedAs, weight: weights[weighedAs] ?? 0 }
}

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** Until when the next campaign is held, where the pack names how often; nothing for a single one. */
export function nextDueAfter(law: Law, campaign: Pick<EvaluationCampaign, 'periodUntil' | 'purpose'>): string | undefined {
  const often = frequency.of(law, factsOf(campaign))
  const months = often?.per && MONTHS[often.per]
  return often && months ? addMonths(campaign.periodUntil, Math.max(1, Math.floor(months / often.amount))) : undefined
}
