import { createHmac, hkdfSync } from 'node:crypto'
import { protection } from './configured-keys.ts'

/**
 * A fingerprint that only the holder of the key can make: of contents with personal values, which a plain hash in a stolen dump
 * would let somebody guess, phone number by phone number. Another secret makes another fingerprint.
 */
export function keyedHash(purpose: string, content: string | Buffer): string {
  const { ring } = protection()
  const key = Buffer.from(hkdfSync('sha256', ring.key(ring.current), '', `keyed-hash:${purpose}`, 32))
  return createHmac('sha256', key).update(content).digest('hex')
}
