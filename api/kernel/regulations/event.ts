import type { Label } from '../records/index.ts'

/** What happened, `subject.verb`, for instance `case.accepted`. Acts emit them, clocks run by them. */
export type EventName = `${string}.${string}`

const declared = new Map<string, Label>()

/**
 * Declares what can happen to a subject: `events('case', { accepted: ['受理', 'Accepted'] })` declares `case.accepted`
 * and answers the names by verb. The list is closed: a pack that names another event does not load, and a lifecycle or a listener that does stops the start.
 */
export function events<S extends string, V extends string>(subject: S, verbs: Record<V, Label>): { readonly [K in V]: `${S}.${K}` } {
  const names = Object.entries<Label>(verbs).map(([verb, label]) => {
    const name = `${subject}.${verb}`
    if (declared.has(name)) throw new Error(`Event ${name} is declared twice`)
    declared.set(name, label)
    return [verb, name]
  })
  return Object.freeze(Object.fromEntries(names)) as { readonly [K in V]: `${S}.${K}` }
}

/** Every event declared so far, by name. */
export const allEvents = (): ReadonlyMap<string, Label> => declared

/** The subject of an event: `case.accepted` happens to a `case`. */
export const subjectOf = (event: string): string => event.slice(0, event.indexOf('.'))
