import type { Label } from '../records/index.ts'

/** Why access was refused, in words for the person: shaped like the rejection of an act, so that an act can answer with it. */
export interface Refusal {
  code: string
  label: Label
  facts: Record<string, string | number | boolean | null>
  fields: []
}

/** Declares a refusal; `{name}` in its text stands for a fact. */
export const refusal = (code: string, label: Label) => (facts: Refusal['facts'] = {}): Refusal => ({ code, label, facts, fields: [] })

/** Tells a refusal from the value that was asked for. */
export const isRefusal = (answer: object): answer is Refusal => 'code' in answer && 'facts' in answer && 'label' in answer
