import { count, label, numbers, Office, optional, provision, someOf, texts, word, yesNo } from '../../kernel/regulations/index.ts'

/** The grades of a ballot, best first. */
export const scale = provision.choices('evaluations.scale', ['评议等次', 'Grades'])

/** Who evaluates. */
export const groups = provision.choices('evaluations.groups', ['评议主体', 'Evaluator groups'], 'campaign')

/** What campaigns are held for. */
export const purposes = provision.choices('evaluations.purposes', ['评议类型', 'What campaigns are for'])

/** Who is asked above all: no campaign without them. */
export const priorityGroups = provision.choices('evaluations.priorityGroups', ['重点征求对象', 'Who is asked above all'], 'campaign')

/** Who leads a campaign: named before it opens. */
export const leader = provision.authority('evaluations.leader', ['牵头领导', 'Who leads'], 'campaign')

/** Whom of the bureau a campaign is made known to, when it opens, or when its results are counted. */
export const madeKnown = provision.rows('evaluations.madeKnown', ['评议通报', 'Made known in the bureau'], {
  label: label(), on: word('opened', 'tallied', 'published'), to: someOf(Office),
}, 'campaign')

/** How soon what was collected is fed back. */
export const feedback = provision.clock('evaluations.feedback', ['反馈收集的意见', 'Feedback of what was collected'])

/** What is evaluated: from it the questionnaire is made. */
export const aspects = provision.choices('evaluations.aspects', ['评议内容', 'What is evaluated'])

/** By which ways answers come in. */
export const channels = provision.choices('evaluations.channels', ['评议方式', 'Channels'])

/** How often, and by whom. */
export const frequency = provision.amount('evaluations.frequency', ['评议频次', 'How often'], 'more', 'campaign')

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
