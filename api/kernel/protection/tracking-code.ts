import { createHash, createHmac } from 'node:crypto'
import { protection } from './configured-keys.ts'

/** No letters or digits that look alike on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/**
 * The code by which somebody outside follows one record: random to whoever does not hold the key (some 58 bits), the same when asked
 * for again, and kept nowhere. Written in groups of four: `7KQ2-M3XV-9TDA`.
 */
export function trackingCode(purpose: string, id: string): string {
  const { ring } = protection()
  const digest = createHmac('sha256', ring.key(ring.current)).update(`tracking:${purpose}:${id}`).digest()
  const letters = [...digest.subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length])
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-')
}

/** What is stored of a code, however it was typed. */
export const trackingHash = (code: string): string =>
  createHash('sha256').update(code.toUpperCase().replace(/[^0-9A-Z]/g, '')).digest('hex')
