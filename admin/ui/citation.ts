import type { Label } from '../i18n/locale.ts'

/** One rule as people see it: where it stands, and our restatement of it (never the regulation's own text). */
export interface CitedRule {
  id: string
  system: string
  article: string
  term: string
  statement: string
  statementZh: string
  /** A sample that the office has not confirmed. */
  sample?: boolean
}

/** Why something is so, frozen when it was computed: pack, provision, rules and the values that were used. */
export interface Citation {
  pack: string
  packName: Label
  version: string
  provision: string
  provisionLabel: Label
  rules: CitedRule[]
  values: Record<string, unknown>
  /** The bureau's own change of the values, if they were changed. */
  change?: { from: string; reason: string; author: string }
}

/** Whether a document in a record is a citation: they are frozen JSON, wherever they stand. */
export const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'provisionLabel' in value && 'rules' in value
