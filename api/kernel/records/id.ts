import { v7, validate } from 'uuid'

let last = -1
let sequence = 0

/**
 * A new id (UUIDv7): what is made later sorts later, within one millisecond in the order of making. The moment comes from the
 * injected clock.
 */
export function newId(now: Date): string {
  const msecs = now.getTime()
  sequence = msecs === last ? sequence + 1 : 0
  last = msecs
  return v7({ msecs, seq: sequence })
}

/** Whether a text can be an id at all; anything else is answered like an id that is not there. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text)
