import type { Label } from '../records/index.ts'
import type { Binding } from './binding.ts'
import type { Citation } from './citation.ts'
import { conditionProblem, holds, type Facts } from './fact.ts'
import type { Law } from './law.ts'
import { readValues, type Shape, type ValuesOf } from './shape.ts'

/** A binding's values with the rules they rest on. */
export type Answer<V> = V & { readonly code?: string; readonly citation: Citation }

const declared = new Map<string, Provision<Shape>>()

/** What a pack may decide at one point of the product: declared by a domain, bound by packs, read by acts. */
export class Provision<S extends Shape> {
  /** The module that a bureau adopts a pack for: the first word of the key. */
  readonly module: string

  constructor(
    readonly key: string,
    readonly label: Label,
    readonly kind: string,
    readonly shape: S,
    /** Whose facts a `when` of this provision may name. */
    readonly subject: string | undefined,
  ) {
    if (!/^[a-z]\w*\.[a-z]\w*$/.test(key)) throw new Error(`Provision ${key}: a key reads room.matter`)
    if (declared.has(key)) throw new Error(`Provision ${key} is declared twice`)
    declared.set(key, this)
    this.module = key.slice(0, key.indexOf('.'))
  }

  /** Reads a binding's values. Throws a sentence that names what is wrong. */
  read(raw: Readonly<Record<string, unknown>>): ValuesOf<S> {
    return readValues(this.shape, raw)
  }

  /** What is wrong with the condition of a binding with these values, or nothing. */
  conditionProblem(when: Facts, _values: ValuesOf<S>): string | undefined {
    if (Object.keys(when).length === 0) return undefined
    return this.subject === undefined ? 'when: this provision knows no facts' : conditionProblem(this.subject, when)
  }

  /** Whether the text leaves the figure to the bureau, which has not set it yet. */
  toBeSet(_values: ValuesOf<S>): boolean {
    return false
  }

  /** The bindings in force whose condition holds: the bureau's before the floor's, the most particular condition first. */
  protected speaking(law: Law, known: Facts): readonly Binding<ValuesOf<S>>[] {
    // The pack's loader has read every binding by this provision's own shape.
    const bound = law.bindings(this.key) as readonly Binding<ValuesOf<S>>[]
    const rank = (binding: Binding<ValuesOf<S>>): number => (binding.layer === 'floor' ? 100 : 0) - Object.keys(binding.when).length
    return bound.filter((binding) => holds(binding.when, known)).sort((a, b) => rank(a) - rank(b))
  }

  protected answer(law: Law, binding: Binding<ValuesOf<S>>): Answer<ValuesOf<S>> {
    return {
      ...binding.values,
      ...(binding.code === undefined ? {} : { code: binding.code }),
      get citation() {
        return law.citation(binding)
      },
    }
  }
}

/** Every provision declared so far, by key. */
export const allProvisions = (): ReadonlyMap<string, Provision<Shape>> => declared

/** The provision that a pack names. Throws on one that no domain declares. */
export function provisionOf(key: string): Provision<Shape> {
  const found = declared.get(key)
  if (!found) throw new Error(`no domain declares a provision ${key}`)
  return found
}
