import type { Facts, Law, provision, RuleRejection } from '../../kernel/regulations/index.ts'

/** What is stated, under the name that packs give it: which field of the input carries it, and its value. */
export type Contents = Readonly<Record<string, readonly [field: string, value: unknown]>>

/** Rejects what leaves out something that the rules want stated, naming the input's own fields. `false` counts as left out. */
export function mustState(required: ReturnType<typeof provision.fields>, law: Law, contents: Contents, known: Facts): RuleRejection | undefined {
  const values = Object.fromEntries(Object.entries(contents).map(([name, [, value]]) => [name, value === false || value === 0 ? null : value]))
  const refused = required.filled(law, values, known)
  return refused && { ...refused, fields: refused.fields.map((field) => ({ ...field, path: contents[field.path]?.[0] ?? field.path })) }
}
