import { act, rejection } from '../../../kernel/lifecycle/index.ts'
import type { ChecklistItem, Law } from '../../../kernel/regulations/index.ts'
import { Choice, DefineInput, Items, Link, Text } from '../../../kernel/records/index.ts'
import { Department } from '../../organization/index.ts'
import { ChecklistScore } from '../checklist-score.record.ts'
import { citedRule } from '../cited-rule.ts'
import { ScoreResult } from '../inspection-choices.ts'
import { inspectionLifecycle } from '../inspection.lifecycle.ts'
import { checklists } from '../inspection.provisions.ts'
import { inspectorOf, inspectorOnly } from '../inspector-only.ts'

@DefineInput()
export class PointScoreInput {
  @Text({ label: ['检查清单', 'Checklist'], max: 40 }) checklist!: string
  @Text({ label: ['规则', 'Rule'], max: 40 }) rule!: string
  @Text({ label: ['要点', 'Point'], max: 80 }) point!: string
  @Choice(() => ScoreResult, { label: ['结果', 'Result'] }) result!: ScoreResult
  @Text({ label: ['说明', 'Note'], max: 500, optional: true }) note?: string
}

@DefineInput()
export class ScoreChecklistInput {
  @Link(() => Department, { label: ['科室', 'Department'] }) departmentId!: string
  @Items(() => PointScoreInput, { label: ['评分', 'Scores'] }) scores!: PointScoreInput[]
}

const notOnChecklist = rejection('NOT_ON_THE_CHECKLIST', ['检查清单中没有{rule}的要点“{point}”', 'No checklist in force has this point: {rule} {point}'])

/** The point of a checklist in force, or nothing. */
const pointIn = (law: Law, { checklist, rule, point }: Pick<PointScoreInput, 'checklist' | 'rule' | 'point'>): ChecklistItem['points'][number] | undefined =>
  checklists.all(law).find(({ code }) => code === checklist)?.items.find((item) => item.rule === rule)?.points.find(({ code }) => code === point)

/** Points of the rules that the bureau's packs put on a checklist; a point scored again takes the new result. */
export const scoreChecklist = act(inspectionLifecycle, 'score', {
  input: ScoreChecklistInput,
  allowed: ({ record, acting, em }) => inspectorOnly(em, acting, record),
  check: async ({ record, input, acting, law, em }) => {
    const unknown = input.scores.find((score) => !pointIn(law, score))
    if (unknown) return notOnChecklist({ rule: unknown.rule, point: unknown.point })
    return inspectorOf(em, acting, record, input.departmentId)
  },
  run: async ({ record, input, acting, law, em, create, now }) => {
    const { departmentId } = input
    const earlier = await em.find(ChecklistScore, { inspectionId: record.id, departmentId })
    const scored = new Map(earlier.map((score) => [`${score.rule} ${score.point}`, score]))
    for (const { note = null, ...score } of input.scores) {
      const values = { ...score, note, pointText: pointIn(law, score)!.label[0], scoredById: acting.staffId, scoredAt: now }
      const key = `${score.rule} ${score.point}`
      const before = scored.get(key)
      if (before) {
        Object.assign(before, values, { updatedAt: now })
      } else {
        const citation = citedRule(law, score.rule)
        scored.set(key, create(ChecklistScore, { ...values, bureauId: record.bureauId, inspectionId: record.id, departmentId, text: citation!.rules[0]!.statementZh, citation }))
      }
    }
  },
})
