import type { Binding, Change } from './binding.ts'
import { cite, type Citation } from './citation.ts'
import { Clock, type ClockValues } from './kinds/clock.ts'
import { changed, type Pack } from './pack.ts'
import { allProvisions, provisionOf } from './provision.ts'
import type { RegisterRule } from './register.ts'

export type ClockBinding = Binding<ClockValues>

/** A bureau's adoption of a pack version for one module, from a day until (and including) another. */
export interface Adoption {
  pack: string
  version: string
  module: string
  from: string
  until?: string
}

/** What is in force for a bureau on a day. */
export interface Law {
  bureauId: string
  on: string
  /** The bindings of a provision: the bureau's, then the floor's. */
  bindings(provision: string): readonly Binding[]
  /** Every clock in force. */
  clocks(): readonly ClockBinding[]
  citation(binding: Binding): Citation
  /** The register's entries that a binding rests on. */
  rules(binding: Binding): readonly RegisterRule[]
}

export interface LawSources {
  bureauId: string
  /** Every pack version that is adopted somewhere, and the floor. */
  packs: readonly Pack[]
  adoptions: readonly Adoption[]
  changes: readonly Change[]
}

const inForce = ({ from, until }: { from: string; until?: string }, day: string): boolean => from <= day && (until === undefined || day <= until)

/**
 * The law of a bureau on a day, from nothing but its arguments: the packs adopted for each module, what fallback packs
 * add where the own pack is silent, the bureau's parameter changes in force, and the floor under all of it.
 */
export function lawOn({ bureauId, packs, adoptions, changes }: LawSources, day: string): Law {
  const packOf = new Map(packs.map((pack) => [`${pack.key}@${pack.version}`, pack]))
  const floor = packs.filter((pack) => pack.layer === 'floor' && inForce(pack, day))
  const adopted = adoptions.filter((each) => inForce(each, day))
  const current = new Map<string, Change>()
  for (const change of changes.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const key = `${change.pack}/${change.binding}`
    // A later change leaves standing what an earlier one gave and it does not speak of.
    current.set(key, { ...change, values: { ...current.get(key)?.values, ...change.values } })
  }
  const resolved = new Map<string, readonly Binding[]>()

  const apply = (binding: Binding): Binding => {
    const change = current.get(`${binding.pack}/${binding.id}`)
    return change ? { ...binding, values: changed(binding, change.values), change } : binding
  }
  const resolve = (key: string): readonly Binding[] => {
    const module = provisionOf(key).module
    const mine = adopted.filter((each) => each.module === module).map(({ pack, version }) => found(packOf, pack, version))
    const own = mine.filter((pack) => pack.layer === 'own').flatMap((pack) => pack.bindingsOf(key))
    const governing = own.length > 0 ? own : mine.filter((pack) => pack.layer === 'fallback').flatMap((pack) => pack.bindingsOf(key))
    return [...governing.map(apply), ...floor.flatMap((pack) => pack.bindingsOf(key))]
  }
  const law: Law = {
    bureauId,
    on: day,
    bindings(key) {
      const bindings = resolved.get(key) ?? resolve(key)
      resolved.set(key, bindings)
      return bindings
    },
    // The loader has read these bindings as clocks.
    clocks: () => [...allProvisions().values()].filter((each) => each instanceof Clock).flatMap(({ key }) => law.bindings(key) as ClockBinding[]),
    citation: (binding) => cite(found(packOf, binding.pack, binding.version), binding, provisionOf(binding.provision).label),
    rules: (binding) => binding.rules.map((id) => found(packOf, binding.pack, binding.version).rule(id)),
  }
  return law
}

function found(packs: ReadonlyMap<string, Pack>, key: string, version: string): Pack {
  const pack = packs.get(`${key}@${version}`)
  if (!pack) throw new Error(`Pack ${key} ${version} is adopted but not at hand`)
  return pack
}

/** The adoption that stands in the way of another: two own packs for one module on the same day. */
export function overlapping(existing: readonly Adoption[], wanted: Adoption, layerOf: (pack: string) => Pack['layer']): Adoption | undefined {
  return existing.find(
    (each) =>
      each.module === wanted.module &&
      layerOf(each.pack) === layerOf(wanted.pack) &&
      (each.until === undefined || wanted.from <= each.until) &&
      (wanted.until === undefined || each.from <= wanted.until),
  )
}

/** What the texts in force leave to the bureau and the bureau has not set: figures left open, and "promptly". */
export const toBeSet = (law: Law): readonly Binding[] =>
  [...allProvisions().values()].flatMap((each) => law.bindings(each.key).filter((binding) => binding.layer !== 'floor' && each.toBeSet(binding.values)))
