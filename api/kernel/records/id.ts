import { v7, validate } from 'uuid'

/** A new id (UUIDv7): rows made later sort later. The moment comes from the injected clock. */
export const newId = (now: Date): string => v7({ msecs: now.getTime() })

/** Whether a text can be an id at all; anything else is answered like an id that is not there. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text)
