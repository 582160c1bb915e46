import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'

/** What one guess costs. Memory is in KiB; the values are OWASP's second choice for argon2id, about 25 ms of one core. */
export interface HashCost { memory: number; passes: number; parallelism: number }

export const HASH_COST: HashCost = { memory: 19_456, passes: 2, parallelism: 1 }

const TAG_LENGTH = 32
const SALT_LENGTH = 16
const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

/** Two ways to type the same letters must be one password (NIST SP 800-63B). */
const message = (password: string): Buffer => Buffer.from(password.normalize('NFKC'))

const encode = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** Hashes a password with argon2id under a new salt, as a PHC string that carries its own parameters. */
export async function hashPassword(password: string, cost: HashCost = HASH_COST): Promise<string> {
  const nonce = randomBytes(SALT_LENGTH)
  const hash = await derive('argon2id', { ...cost, message: message(password), nonce, tagLength: TAG_LENGTH })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(nonce)}$${encode(hash)}`
}

interface Parsed extends HashCost { nonce: Buffer; hash: Buffer }

function parse(phc: string): Parsed {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(phc)
  if (!parts) throw new Error('A stored password hash is not an argon2id PHC string')
  return {
    memory: Number(parts[1]), passes: Number(parts[2]), parallelism: Number(parts[3]),
    nonce: Buffer.from(parts[4]!, 'base64'), hash: Buffer.from(parts[5]!, 'base64'),
  }
}

/** Whether the password is the one that was hashed. Throws on a text that is no hash: the row is damaged. */
export async function verifyPassword(phc: string, password: string): Promise<boolean> {
  const { nonce, hash, ...cost } = parse(phc)
  const tried = await derive('argon2id', { ...cost, message: message(password), nonce, tagLength: hash.length })
  return timingSafeEqual(tried, hash)
}

/** Whether a hash was made at a lower cost than passwords are hashed at now: it is renewed at the next sign-in. */
export function needsRehash(phc: string, cost: HashCost = HASH_COST): boolean {
  const made = parse(phc)
  return made.memory < cost.memory || made.passes < cost.passes || made.parallelism < cost.parallelism
}
