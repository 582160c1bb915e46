import type { Label } from '../../records/index.ts'
import type { Law } from '../law.ts'
import { Provision } from '../provision.ts'
import { label, labelsUnder } from '../shape.ts'

const checklistShape = { label: label(), points: labelsUnder() }

/** Named checklists; each item is a rule whose points an inspection scores, in the words that the pack gives them. */
export class Checklists extends Provision<typeof checklistShape> {
  constructor(key: string, title: Label) {
    super(key, title, 'checklist', checklistShape, undefined)
  }

  all(law: Law): readonly { code: string; label: Label; items: readonly ChecklistItem[] }[] {
    return this.speaking(law, {}).map((binding) => ({
      code: binding.code!,
      label: binding.values.label,
      items: law.rules(binding).map((rule) => ({
        rule: rule.id,
        article: rule.article,
        text: [rule.statementZh, rule.statement] as const,
        points: Object.entries(binding.values.points[rule.id] ?? {}).map(([point, spoken]) => ({ code: point, label: spoken })),
      })),
    }))
  }
}

/** One line of a checklist: a rule restated, and the points under it that are scored. */
export interface ChecklistItem {
  rule: string
  article: string
  text: Label
  points: readonly { code: string; label: Label }[]
}
