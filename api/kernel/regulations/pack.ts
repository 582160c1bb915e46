import { createHash } from 'node:crypto'
import { parse } from 'yaml'
import type { Label } from '../records/index.ts'
import type { Binding, Layer } from './binding.ts'
import type { Facts } from './fact.ts'
import { provisionOf } from './provision.ts'
import { openRegister, type RegisterRule } from './register.ts'
import { isPlain, label, optional, readValues, text, word, yesNo } from './shape.ts'

/** A body's rules and what they decide here, at one version. */
export interface Pack {
  key: string
  name: Label
  version: string
  /** First and last day on which a bureau may adopt it. */
  from: string
  until?: string
  layer: Layer
  /** Figures that no text gives: shown as samples until the office confirms them. */
  sample: boolean
  /** SHA-256 of the pack's files: what was adopted can be told from what was changed. */
  hash: string
  ruleIds: readonly string[]
  /** A rule of the register. Throws on one that the pack does not hold. */
  rule(id: string): RegisterRule
  bindings: readonly Binding[]
  bindingsOf(provision: string): readonly Binding[]
}

/** A pack's files by name: `pack.yaml`, `rules.yaml`, and any number of others that bind provisions. */
export type PackFiles = Readonly<Record<string, string>>

const headShape = {
  name: label(),
  version: text(),
  from: text(),
  until: optional(text()),
  layer: word('own', 'floor', 'fallback'),
  sample: optional(yesNo()),
}
/** What a binding says beside the values of its provision. */
const FRAME = ['rules', 'when', 'code']

/** Hash of a pack's files, the same whatever their order and line ends. */
export function hashOf(files: PackFiles): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(files).sort()) hash.update(`${name}\n${files[name]!.replaceAll('\r\n', '\n').trimEnd()}\n`)
  return hash.digest('hex')
}

/** Reads a pack. Throws every problem found, one a line, each naming pack, provision and entry. */
export function readPack(key: string, files: PackFiles): Pack {
  const head = readValues(headShape, parse(files['pack.yaml'] ?? '{}') as Record<string, unknown>)
  const register = openRegister(files['rules.yaml'] ?? '', `${key}/rules.yaml`)
  const problems: string[] = []
  const bindings: Binding[] = []
  const seen = new Set<string>()
  const frame = { pack: key, version: head.version, layer: head.layer }
  for (const [file, source] of Object.entries(files)) {
    if (file === 'pack.yaml' || file === 'rules.yaml') continue
    for (const [provision, entries] of Object.entries((parse(source) ?? {}) as Record<string, unknown>)) {
      for (const [index, entry] of (Array.isArray(entries) ? entries : [entries]).entries()) {
        try {
          const binding = { ...readBinding(provision, entry, register.has), ...frame }
          if (seen.has(binding.id)) throw new Error('code: another entry stands under it already')
          seen.add(binding.id)
          bindings.push(binding)
        } catch (problem) {
          problems.push(`pack ${key}, ${file}, ${provision}, entry ${index + 1}: ${(problem as Error).message}`)
        }
      }
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const byProvision = new Map<string, Binding[]>()
  for (const binding of bindings) byProvision.set(binding.provision, [...(byProvision.get(binding.provision) ?? []), binding])
  return {
    ...head, key, sample: head.sample ?? false, hash: hashOf(files), ruleIds: register.ids, rule: register.rule,
    bindings, bindingsOf: (provision) => byProvision.get(provision) ?? [],
  }
}

function readBinding(provision: string, entry: unknown, knows: (id: string) => boolean): Omit<Binding, 'pack' | 'version' | 'layer'> {
  const declared = provisionOf(provision)
  if (!isPlain(entry)) throw new Error('expected an entry with rules and values')
  const { rules, when, code } = entry
  if (!Array.isArray(rules) || rules.length === 0) throw new Error('rules: a binding names the rules it rests on')
  for (const id of rules as unknown[]) if (typeof id !== 'string' || !knows(id)) throw new Error(`rules: the register holds no ${String(id)}`)
  if (code !== undefined && (typeof code !== 'string' || code === '')) throw new Error('code: expected a code')
  if (code === undefined && (declared.kind === 'choices' || declared.kind === 'checklist')) throw new Error('code: missing')
  const values = declared.read(Object.fromEntries(Object.entries(entry).filter(([name]) => !FRAME.includes(name))))
  const condition = (when ?? {}) as Facts
  if (!isPlain(condition)) throw new Error('when: expected facts and their values')
  const problem = declared.conditionProblem(condition, values)
  if (problem) throw new Error(problem)
  return { id: code === undefined ? provision : `${provision}:${code}`, provision, code, rules: rules as string[], when: condition, values }
}

/** A binding with a bureau's changed values; read anew by its provision. Throws a sentence on values that do not fit. */
export const changed = (binding: Binding, values: Readonly<Record<string, unknown>>): Binding['values'] =>
  provisionOf(binding.provision).read({ ...binding.values, ...values })
