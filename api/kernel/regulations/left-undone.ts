import type { EntityManager } from '@mikro-orm/sql'
import type { Binding } from './binding.ts'
import type { Provision } from './provision.ts'
import type { Shape, ValuesOf } from './shape.ts'

interface Asked {
  /** The record that answers it: where people go to do what is asked. */
  record: string
  undone(em: EntityManager, bureauId: string, values: unknown): Promise<boolean>
}
const asked = new Map<string, Asked>()

/**
 * What a provision asks a bureau to have, and `record` keeps: as long as `undone` says that it has not, the law in force lists the
 * binding as left to be set.
 */
export function askedOfBureau<S extends Shape>(
  { key }: Provision<S>, record: string, undone: (em: EntityManager, bureauId: string, values: ValuesOf<S>) => Promise<boolean>,
): void {
  asked.set(key, { record, undone: (em, bureauId, values) => undone(em, bureauId, values as ValuesOf<S>) })
}

/** The record in which a bureau still has to do what a binding asks of it; nothing where it has, or where nothing is asked. */
export async function leftUndone(em: EntityManager, bureauId: string, { provision, values }: Binding): Promise<string | undefined> {
  const one = asked.get(provision)
  return one && (await one.undone(em, bureauId, values)) ? one.record : undefined
}
