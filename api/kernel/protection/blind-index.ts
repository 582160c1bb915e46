import { createHmac, hkdfSync } from 'node:crypto'
import type { KeyRing } from './key-ring.ts'

/** The personal values that can be searched for, and only as a whole. */
export type IndexedValue = 'name' | 'phone' | 'idNumber'

/** Two ways to write the same value are one: spaces, signs and full-width digits do not count. */
function normalized(kind: IndexedValue, value: string): string {
  const text = value.normalize('NFKC').replace(/\s/g, '')
  return kind === 'phone' ? text.replace(/[^\d+]/g, '').replace(/^(\+86|0086)/, '') : text.toUpperCase()
}

function indexUnder(ring: KeyRing, keyId: string, kind: IndexedValue, value: string): string | null {
  const text = normalized(kind, value)
  if (text === '') return null
  const key = Buffer.from(hkdfSync('sha256', ring.key(keyId), '', `blind-index:${kind}`, 32))
  return `${keyId}:${createHmac('sha256', key).update(text).digest('base64url')}`
}

/** What is stored beside a sealed value so that it can be found again by the exact value: a keyed hash, nothing to sort or guess by. */
export const blindIndex = (ring: KeyRing, kind: IndexedValue, value: string): string | null => indexUnder(ring, ring.current, kind, value)

/** All that a value may be stored as while a rotation is under way: one for each master key. */
export const blindIndexes = (ring: KeyRing, kind: IndexedValue, value: string): string[] =>
  ring.ids.flatMap((keyId) => indexUnder(ring, keyId, kind, value) ?? [])
