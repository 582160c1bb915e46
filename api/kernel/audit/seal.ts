import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { canonical, type ChainedEntry } from './entry.ts'

/** How entries are hashed: SHA-256 lets anybody check the chain, HMAC-SM3 (GM/T 0042) only who holds the key. */
export type AuditAlgorithm = 'SHA-256' | 'HMAC-SM3'

/** The hash of entries and the signature of heads. */
export interface AuditSeal {
  algorithm: AuditAlgorithm
  /** Kept outside the database, the current one first: whoever can write every table still cannot sign a head. */
  keys: readonly Buffer[]
}

const current = (seal: AuditSeal): Buffer => {
  const [key] = seal.keys
  if (!key) throw new Error('The audit log has no key')
  return key
}

/** What the first entry of a chain follows. */
export const GENESIS = 'genesis'

/** The place a chain has reached, kept beside it. */
export interface ChainHead { chain: string; sequence: number; hash: string; signature: string }

const sha256 = (text: string): string => `SHA-256:${createHash('sha256').update(text).digest('hex')}`
const hmacSm3 = (key: Buffer, text: string): string => `HMAC-SM3:${createHmac('sm3', key).update(text).digest('hex')}`

/** The hash of an entry, the algorithm before it: a change of algorithm leaves older entries readable. */
export function hashOf(seal: AuditSeal, entry: Omit<ChainedEntry, 'hash'>): string {
  const text = canonical(entry)
  return seal.algorithm === 'SHA-256' ? sha256(text) : hmacSm3(current(seal), text)
}

/** Whether an entry still is what was hashed, under any of the keys. */
export function isIntact(seal: AuditSeal, entry: ChainedEntry): boolean {
  const text = canonical(entry)
  return entry.hash.startsWith('HMAC-SM3:') ? seal.keys.some((key) => hmacSm3(key, text) === entry.hash) : sha256(text) === entry.hash
}

const signature = (key: Buffer, head: Omit<ChainHead, 'signature'>): Buffer =>
  createHmac('sha256', key).update(JSON.stringify([head.chain, head.sequence, head.hash])).digest()

export const signHead = (seal: AuditSeal, head: Omit<ChainHead, 'signature'>): ChainHead =>
  ({ ...head, signature: signature(current(seal), head).toString('hex') })

/** Whether a head was signed by the holder of one of the keys. */
export function isSigned(seal: AuditSeal, head: ChainHead): boolean {
  const given = Buffer.from(head.signature, 'hex')
  return seal.keys.some((key) => {
    const expected = signature(key, head)
    return given.length === expected.length && timingSafeEqual(given, expected)
  })
}
