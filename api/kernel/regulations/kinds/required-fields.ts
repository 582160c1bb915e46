import type { Citation } from '../citation.ts'
import type { Facts } from '../fact.ts'
import type { Label } from '../../records/index.ts'
import type { Law } from '../law.ts'
import { Provision } from '../provision.ts'
import type { RuleRejection } from '../rule-rejection.ts'
import { texts } from '../shape.ts'

const fieldsShape = { fields: texts() }

/** The fields that a form must have filled: the floor's and the bureau's together. */
export class RequiredFields extends Provision<typeof fieldsShape> {
  constructor(key: string, title: Label, subject?: string) {
    super(key, title, 'fields', fieldsShape, subject)
  }

  of(law: Law, known: Facts = {}): { fields: readonly string[]; citations: readonly Citation[] } {
    const speaking = this.speaking(law, known)
    return {
      fields: [...new Set(speaking.flatMap(({ values }) => values.fields))],
      citations: speaking.map((binding) => law.citation(binding)),
    }
  }

  /** Rejects an input that leaves a required field empty; fields that the input does not know are the caller's to map. */
  filled(law: Law, input: Readonly<Record<string, unknown>>, known: Facts = {}): RuleRejection | undefined {
    for (const binding of this.speaking(law, known)) {
      const missing = binding.values.fields.filter((field) => field in input && (input[field] === undefined || input[field] === null || input[field] === ''))
      if (missing.length > 0) {
        return {
          code: 'REQUIRED_BY_RULE',
          label: ['按规定还须填写标出的内容', 'The rules require the marked fields as well'],
          facts: {},
          fields: missing.map((path) => ({ path, code: 'REQUIRED_BY_RULE', label: ['按规定必须填写', 'Required by the rules'], facts: {} })),
          citation: law.citation(binding),
        }
      }
    }
    return undefined
  }
}
