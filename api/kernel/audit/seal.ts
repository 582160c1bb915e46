import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { canonical, type ChainedEntry } from './entry.ts'

/** How entries are hashed: SHA-256 lets anybody check the chain, HMAC-SM3 (GM/T 0042) only who holds the key. */
export type AuditAlgorithm = 'SHA-256' | 'HMAC-SM3'

/** The hash of entries and the signature of heads. */
export interface AuditSeal {
  algorithm: AuditAlgorithm
  /** At least 32 bytes, kept outside the database: whoever can write every table still cannot sign a head. */
  key: Buffer
}

/** What the first entry of a chain follows. */
export const GENESIS = 'genesis'

/** The place a chain has reached, kept beside it. */
export interface ChainHead { chain: string; sequence: number; hash: string; signature: string }

/** The hash of an entry, the algorithm before it, so that a change of algorithm leaves older entries readable. */
export function hashOf(seal: AuditSeal, entry: Omit<ChainedEntry, 'hash'>, algorithm: string = seal.algorithm): string {
  const text = canonical(entry)
  if (algorithm === 'SHA-256') return `SHA-256:${createHash('sha256').update(text).digest('hex')}`
  return `HMAC-SM3:${createHmac('sm3', seal.key).update(text).digest('hex')}`
}

/** Whether an entry still is what was hashed. */
export const isIntact = (seal: AuditSeal, entry: ChainedEntry): boolean =>
  entry.hash === hashOf(seal, entry, entry.hash.startsWith('HMAC-SM3:') ? 'HMAC-SM3' : 'SHA-256')

const signature = (seal: AuditSeal, head: Omit<ChainHead, 'signature'>): string =>
  createHmac('sha256', seal.key).update(JSON.stringify([head.chain, head.sequence, head.hash])).digest('hex')

export const signHead = (seal: AuditSeal, head: Omit<ChainHead, 'signature'>): ChainHead => ({ ...head, signature: signature(seal, head) })

/** Whether a head was signed by the holder of the key. */
export function isSigned(seal: AuditSeal, head: ChainHead): boolean {
  const expected = Buffer.from(signature(seal, head))
  const given = Buffer.from(head.signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
