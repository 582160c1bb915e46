import { createHash, createHmac } from 'node:crypto'
import { protection } from './configured-keys.ts'

/** No letters or digits that look alike on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/**
 * The code by which somebody outside follows one record: random to whoever does not hold the key (some 58 bits), the same when asked
 * for again, and kept nowhere. Written in groups of four: `7KQ2-M3XV-9TDA`.
 */
export const trackingCode = (purpose: string, id: string): string => codeUnder(protection().ring.current, purpose, id)

function codeUnder(keyId: string, purpose: string, id: string): string {
  const digest = createHmac('sha256', protection().ring.key(keyId)).update(`tracking:${purpose}:${id}`).digest()
  const letters = [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-')
}

/** The code that was handed out for a record whose code has this hash, under whichever key that was; nothing if the key is gone. */
export const trackingCodeOf = (purpose: string, id: string, hash: string): string | undefined =>
  protection().ring.ids.map((keyId) => codeUnder(keyId, purpose, id)).find((code) => trackingHash(code) === hash)

/** What is stored of a code, however it was typed. */
export const trackingHash = (code: string): string =>
  createHash('sha256').update(code.toUpperCase().replace(/[^0-9A-Z]/g, '')).digest('hex')
