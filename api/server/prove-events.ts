import { allLifecycles, listenedEvents, type Lifecycle } from '../kernel/lifecycle/index.ts'
import { allEvents } from '../kernel/regulations/index.ts'

/** The events that an act emits or a room listens to and no room declares: a slip of spelling, by which a clock would never start. */
export function unknownEvents(lifecycles: Iterable<Lifecycle>, listened: readonly string[]): string[] {
  const known = allEvents()
  const emitted = [...lifecycles].flatMap(({ record, acts }) =>
    Object.entries(acts).flatMap(([act, { emits }]) => [emits ?? []].flat().map((event) => ({ event, by: `${record.name}.${act} emits` }))))
  return [...emitted, ...listened.map((event) => ({ event, by: 'a listener waits for' }))]
    .filter(({ event }) => !known.has(event)).map(({ event, by }) => `${by} ${event}`)
}

/** Stops the start where an event is named that does not exist. Load all rooms first. */
export function proveEvents(): void {
  const unknown = unknownEvents(allLifecycles().values(), listenedEvents())
  if (unknown.length > 0) throw new Error(`No room declares these events:\n  ${unknown.join('\n  ')}`)
}
