import type { Citation, Law } from '../../kernel/regulations/index.ts'
import { checklists } from './inspection.provisions.ts'

/** The citation of one rule of the checklists in force, without the other rules of its list; nothing where no list has it. */
export function citedRule(law: Law, rule: string): Citation | undefined {
  const binding = law.bindings(checklists.key).find(({ rules }) => rules.includes(rule))
  if (!binding) return undefined
  const citation = law.citation(binding)
  return { ...citation, rules: citation.rules.filter(({ id }) => id === rule) }
}
