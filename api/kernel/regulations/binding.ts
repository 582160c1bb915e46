import type { Facts } from './fact.ts'

/**
 * How a pack stands to a bureau: `floor` holds everywhere and can only be tightened, `own` is adopted and governs,
 * `fallback` is adopted and fills what the own pack leaves unbound.
 */
export type Layer = 'floor' | 'own' | 'fallback'

/** A bureau's change of a binding's values from a day on. */
export interface Change {
  pack: string
  /** The binding's id. */
  binding: string
  from: string
  reason: string
  author: string
  values: Readonly<Record<string, unknown>>
}

/** What one pack decides on one provision, with the rules it rests on. */
export interface Binding<V = Readonly<Record<string, unknown>>> {
  /** `provision` or `provision:CODE`, the same in every version of the pack. */
  id: string
  pack: string
  version: string
  layer: Layer
  provision: string
  code?: string
  rules: readonly string[]
  when: Facts
  values: V
  /** The bureau's change that is in force, if any. */
  change?: Change
}
