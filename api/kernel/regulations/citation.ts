import type { Label } from '../records/index.ts'
import type { Binding } from './binding.ts'
import type { Pack } from './pack.ts'

/** One rule as people see it: where it stands and our restatement of it (never the regulation's own text). */
export interface CitedRule {
  id: string
  system: string
  article: string
  term: string
  statement: string
  statementZh: string
  /** A sample that the office has not confirmed. */
  sample?: true
}

/** Why something is so: frozen JSON that stays true when packs and parameters change later. */
export interface Citation {
  pack: string
  packName: Label
  version: string
  hash: string
  provision: string
  provisionLabel: Label
  code?: string
  rules: readonly CitedRule[]
  /** The values that were used. */
  values: Readonly<Record<string, unknown>>
  /** The bureau's own change of the values, if they were changed. */
  change?: { from: string; reason: string; author: string }
}

/** The citation of a binding of `pack`, with the values as they stand in the binding. */
export const cite = (pack: Pack, binding: Binding, provisionLabel: Label): Citation =>
  Object.freeze({
    pack: pack.key,
    packName: pack.name,
    version: pack.version,
    hash: pack.hash,
    provision: binding.provision,
    provisionLabel,
    ...(binding.code === undefined ? {} : { code: binding.code }),
    rules: binding.rules.map((id) => {
      const { system, article, term, statement, statementZh } = pack.rule(id)
      return { id, system, article, term, statement, statementZh, ...(pack.sample ? { sample: true as const } : {}) }
    }),
    values: binding.values,
    ...(binding.change ? { change: { from: binding.change.from, reason: binding.change.reason, author: binding.change.author } } : {}),
  })
