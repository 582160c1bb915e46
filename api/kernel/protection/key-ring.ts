import { createHash, hkdfSync } from 'node:crypto'

/** Master keys by id. They live outside the database: a dump alone opens nothing. */
export interface KeyRing {
  /** Identities are sealed under this one. */
  current: string
  /** The current id first, then those used before. */
  ids: readonly string[]
  /** The master key of an id. Throws if the ring does not have it. */
  key(id: string): Buffer
}

/** What an installation keeps secret, apart from its database. */
export interface Keys {
  identities: KeyRing
  /** Keys that sign the audit log, the current one first. */
  audit: readonly Buffer[]
}

/** An independent key of 32 bytes for one purpose. */
const keyFor = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'wenxiao', purpose, 32))

/** Names a key in the database without telling anything of the secret. */
const idOf = (secret: string): string => createHash('sha256').update(keyFor(secret, 'key id')).digest('hex').slice(0, 12)

/**
 * The keys that follow from the installation's secret and from those it used before, newest first: what they protected stays
 * readable until it is rotated. Each purpose has a key of its own.
 */
export function keysFrom(secret: string, previous: readonly string[] = []): Keys {
  const secrets = [secret, ...previous]
  const masters = new Map(secrets.map((one) => [idOf(one), keyFor(one, 'identities')]))
  return {
    audit: secrets.map((one) => keyFor(one, 'audit')),
    identities: {
      current: idOf(secret), ids: [...masters.keys()],
      key: (id) => {
        const key = masters.get(id)
        if (!key) throw new Error(`Data are sealed under key ${id}, which follows from none of the given secrets`)
        return key
      },
    },
  }
}
