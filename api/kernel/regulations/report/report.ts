import { projectPath } from '../../project/index.ts'
import type { Binding } from '../binding.ts'
import type { ClockValues } from '../kinds/clock.ts'
import type { Pack } from '../pack.ts'
import { provisionOf } from '../provision.ts'
import { shelf } from '../shelf.ts'
import { wrongFigures } from './figures.ts'
import { readSources, type SourceFacts } from './sources.ts'

/** What is known of one rule of a register. */
export interface RuleState {
  id: string
  body: string
  module: string
  bound: boolean
  /** Some provision that it is bound to is read by code, or its clock runs by events that acts emit. */
  read: boolean
  tested: boolean
}

export interface RulesReport {
  states: readonly RuleState[]
  /** What must not be: figures that differ from the register's, tests that name a rule nobody wrote. */
  faults: readonly string[]
  /** The report as it is printed. */
  text: string
}

/** A rule runs when it is bound, its provision is read by code, and a test names it. */
export const runs = (state: RuleState): boolean => state.bound && state.read && state.tested

function isRead(binding: Binding, facts: SourceFacts): boolean {
  if (facts.readProvisions.has(binding.provision)) return true
  if (provisionOf(binding.provision).kind !== 'clock') return false
  const { mode, from, to } = binding.values as unknown as ClockValues
  return mode !== 'immediate' && from.some((event) => facts.emittedEvents.has(event)) && to.some((event) => facts.emittedEvents.has(event))
}

function statesOf(pack: Pack, facts: SourceFacts): RuleState[] {
  return pack.ruleIds.map((id) => {
    const bindings = pack.bindings.filter(({ rules }) => rules.includes(id))
    return {
      id, body: pack.key, module: pack.rule(id).module, bound: bindings.length > 0,
      read: bindings.some((binding) => isRead(binding, facts)), tested: facts.tests.has(id),
    }
  })
}

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index < 2 ? String(cell).padEnd(16) : String(cell).padStart(8))).join('')

function table(states: readonly RuleState[]): string[] {
  const groups = new Map<string, RuleState[]>()
  for (const state of states) groups.set(`${state.body} ${state.module}`, [...(groups.get(`${state.body} ${state.module}`) ?? []), state])
  const counts = (list: readonly RuleState[]): number[] =>
    [list.length, list.filter(({ bound }) => bound).length, list.filter(({ bound, read }) => bound && read).length, list.filter(runs).length]
  return [
    row(['body', 'module', 'rules', 'bound', 'read', 'run']),
    ...[...groups].map(([key, list]) => row([...key.split(' '), ...counts(list)])),
    row(['all', '', ...counts(states)]),
  ]
}

/** The report on the packs and sources below the project's folder. Every room must have been loaded. */
export function rulesReport(root = projectPath()): RulesReport {
  const facts = readSources(root)
  const packs = [...shelf().values()]
  const states = packs.flatMap((pack) => statesOf(pack, facts))
  const known = new Set(states.map(({ id }) => id))
  const faults = [
    ...packs.flatMap((pack) => pack.bindings.flatMap((binding) => wrongFigures(binding, binding.rules.map((id) => pack.rule(id))))),
    ...[...facts.tests].filter(([id]) => !known.has(id)).map(([id, files]) => `${files.join(', ')}: no register holds ${id}`),
  ]
  const waiting = (title: string, list: readonly RuleState[]): string[] =>
    list.length === 0 ? [] : ['', `${title} (${list.length}):`, ...chunked(list.map(({ id }) => id))]
  const bound = states.filter((state) => state.bound)
  const lines = [
    ...table(states),
    ...waiting('Bound, but no code reads the provision', bound.filter(({ read }) => !read)),
    ...waiting('Bound and read, but no test names the rule', bound.filter(({ read, tested }) => read && !tested)),
    ...(faults.length === 0 ? [] : ['', 'Faults:', ...faults]),
  ]
  return { states, faults, text: lines.join('\n') }
}

const chunked = (ids: readonly string[]): string[] => {
  const lines: string[] = []
  for (let start = 0; start < ids.length; start += 6) lines.push(`  ${ids.slice(start, start + 6).join('  ')}`)
  return lines
}
