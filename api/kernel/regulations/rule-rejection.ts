import type { Label } from '../records/index.ts'
import type { Citation } from './citation.ts'

/** Why an act may not be done under the rules in force; the act runner answers it as it stands. */
export interface RuleRejection {
  code: string
  /** With `{name}` where a fact belongs. */
  label: Label
  facts: Record<string, string>
  /** The input's fields that are wrong, if it is about fields. */
  fields: { path: string; code: string; label: Label; facts: Record<string, string> }[]
  citation?: Citation
}
