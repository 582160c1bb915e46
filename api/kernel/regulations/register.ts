import { parse } from 'yaml'

/** One entry of a body's register of rules, verbatim. `params` are evidence for people, not a program. */
export interface RegisterRule {
  id: string
  body: string
  system: string
  article: string
  module: string
  kind: string
  term: string
  statement: string
  statementZh: string
  params: Readonly<Record<string, unknown>>
}

/** A body's register by rule id. Entries are parsed when they are first read: a start needs few of the thousand. */
export interface Register {
  ids: readonly string[]
  has(id: string): boolean
  /** Throws on an id that the register does not hold. */
  rule(id: string): RegisterRule
}

/** Opens a register file: entries are told apart by their `- id:` lines, as FORMAT prescribes. Throws on an id that stands twice. */
export function openRegister(source: string, file: string): Register {
  const entries = new Map<string, string>()
  for (const entry of source.split(/^(?=- id: )/m)) {
    const id = /^- id: (\S+)/.exec(entry)?.[1]
    if (id === undefined) continue
    if (entries.has(id)) throw new Error(`${file}: rule ${id} stands twice`)
    entries.set(id, entry)
  }
  const read = new Map<string, RegisterRule>()
  return {
    ids: [...entries.keys()],
    has: (id) => entries.has(id),
    rule(id) {
      const entry = entries.get(id)
      if (entry === undefined) throw new Error(`${file}: no rule ${id}`)
      const rule = read.get(id) ?? (parse(entry) as RegisterRule[])[0]!
      read.set(id, rule)
      return rule
    },
  }
}
