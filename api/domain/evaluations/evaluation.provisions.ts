import { count, numbers, optional, provision, texts, yesNo } from '../../kernel/regulations/index.ts'

/** The grades of a ballot, best first. */
export const scale = provision.choices('evaluations.scale', ['评议等次', 'Grades'])

/** Who evaluates. */
export const groups = provision.choices('evaluations.groups', ['评议主体', 'Evaluator groups'])

/** What is evaluated: from it the questionnaire is made. */
export const aspects = provision.choices('evaluations.aspects', ['评议内容', 'What is evaluated'])

/** By which ways answers come in. */
export const channels = provision.choices('evaluations.channels', ['评议方式', 'Channels'])

/** How often, and by whom. */
export const frequency = provision.amount('evaluations.frequency', ['评议频次', 'How often'], 'more')

/** What each group weighs, in per cent; `OTHERS` stands for every group not named. */
export const groupWeights = provision.rows('evaluations.groupWeights', ['评议权重', 'Weights of the groups'], { weights: numbers() })

/** The satisfaction rate: grades counted over valid ballots. */
export const rate = provision.rows('evaluations.rate', ['满意率', 'Satisfaction rate'], {
  numerator: texts(),
  excluded: texts(),
  decimals: optional(count()),
  showParticipation: optional(yesNo()),
})

/** The satisfaction score: points for each grade. */
export const score = provision.rows('evaluations.score', ['满意度得分', 'Satisfaction score'], { points: numbers() })

/** Fewer valid ballots than this: too few, not ranked. */
export const minimumToRank = provision.amount('evaluations.minimumToRank', ['排名最小样本', 'Smallest sample to rank'], 'more')

/** Fewer people than this: the figure is hidden. */
export const minimumToShow = provision.amount('evaluations.minimumToShow', ['显示最小人数', 'Smallest number to show'], 'more')

/** Results lead to improvements with deadlines. */
export const leadsToImprovement = provision.flag('evaluations.leadsToImprovement', ['评议结果用于改进', 'Results lead to improvement'])

/** Until when the department reports what it improved: the day that each item names. */
export const improvement = provision.clock('evaluations.improvement', ['评议改进', 'Improvement after an evaluation'])
