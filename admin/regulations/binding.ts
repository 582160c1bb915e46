/** One rule of a register, in the reader's language: a restatement, never the regulation's own text. */
export interface RuleEntry { id: string; system: string; article: string; module: string; term: string; statement: string; bindings: string[] }

/** One value that a bureau may set: a number or a yes/no, by its path in the binding's values; a time limit also has a unit. */
export interface Parameter { path: string[]; value: number | boolean | null; unit?: string }

/** What one pack decides on one provision, as it holds for the bureau today. */
export interface BindingInForce {
  id: string
  provision: string
  label: string
  module: string
  kind: string
  pack: string
  packName: string
  layer: 'own' | 'floor' | 'fallback'
  sample: boolean
  code: string | null
  when: Record<string, unknown>
  values: Record<string, unknown>
  written: Record<string, unknown>
  parameters: Parameter[]
  toBeSet: boolean
  /** The record in which the bureau still has to do what this asks. */
  undoneIn: string | null
  change: { from: string; reason: string; author: string } | null
  rules: Omit<RuleEntry, 'module' | 'bindings'>[]
}
