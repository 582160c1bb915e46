import { randomBytes } from 'node:crypto'

/** Length of every key, in bytes. */
const KEY_LENGTH = 32
/** The line of the key file that signs the audit log; it never changes, or old signatures would mean nothing. */
const AUDIT = 'audit'

/** Master keys by id, the newest last. They live outside the database: a dump alone opens nothing. */
export interface KeyRing {
  /** Identities are sealed under this one. */
  current: string
  /** The master key of an id. Throws if the ring does not have it. */
  key(id: string): Buffer
  ids: readonly string[]
}

/** What an installation keeps secret, apart from its database. */
export interface Keys { identities: KeyRing; audit: Buffer }

const makeLine = (id: string): string => `${id}:${randomBytes(KEY_LENGTH).toString('base64')}`

/** The text of a new key file: the audit key and one master key. */
export const newKeyFile = (id: string): string => `${makeLine(AUDIT)}\n${makeLine(id)}\n`

/** A key file with one more master key, under which everything is sealed from now on. */
export function withNewKey(text: string, id: string): string {
  const next = `${text.trimEnd()}\n${makeLine(id)}\n`
  readKeys(next)
  return next
}

function readKey(id: string, encoded: string): Buffer {
  const key = Buffer.from(encoded, 'base64')
  if (key.length !== KEY_LENGTH) throw new Error(`Key ${id} must have ${KEY_LENGTH} bytes in base64, but has ${key.length}`)
  if (new Set(key).size < 8) throw new Error(`Key ${id} is not random`)
  return key
}

/**
 * Reads the key file, or the same lines from the environment: one `id:base64` a line, one of them `audit`.
 * Throws with the wrong line's id, never with a key.
 */
export function readKeys(text: string): Keys {
  const keys = new Map<string, Buffer>()
  for (const line of text.split(/[\n,]/).map((raw) => raw.trim()).filter(Boolean)) {
    const [id, encoded] = line.split(':')
    if (!id || !encoded || !/^[\w.-]{1,40}$/.test(id)) throw new Error('A line of the key file is not of the form id:base64')
    if (keys.has(id)) throw new Error(`Key ${id} stands twice in the key file`)
    keys.set(id, readKey(id, encoded))
  }
  const audit = keys.get(AUDIT)
  if (!audit) throw new Error('The key file has no audit key')
  keys.delete(AUDIT)
  return { audit, identities: keyRing(keys) }
}

function keyRing(keys: ReadonlyMap<string, Buffer>): KeyRing {
  const ids = [...keys.keys()]
  const current = ids.at(-1)
  if (!current) throw new Error('The key file has no master key')
  return {
    ids, current,
    key: (id) => {
      const key = keys.get(id)
      if (!key) throw new Error(`The key file lacks key ${id}, under which data are sealed`)
      return key
    },
  }
}
