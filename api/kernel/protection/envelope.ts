import { randomBytes } from 'node:crypto'
import { decrypt, encrypt, type Box, type Cipher } from './cipher.ts'
import type { KeyRing } from './key-ring.ts'

/** Personal values by name: `name`, `phone`, `idNumber`. */
export type PersonalValues = Readonly<Record<string, string>>

/** Personal values as the database keeps them: under a key of their own, which is wrapped by a master key. */
export interface Sealed {
  cipher: Cipher
  /** The master key that wraps this record's own. */
  keyId: string
  wrapped: Box
  content: Box
}

/** Seals values of one record. `context` names the record: a sealed text copied to another record does not open there. */
export function seal(ring: KeyRing, cipher: Cipher, values: PersonalValues, context: string): Sealed {
  const own = randomBytes(32)
  return {
    cipher, keyId: ring.current,
    wrapped: encrypt(cipher, ring.key(ring.current), own, context),
    content: encrypt(cipher, own, Buffer.from(JSON.stringify(values)), context),
  }
}

const unwrap = (ring: KeyRing, sealed: Sealed, context: string): Buffer => decrypt(sealed.cipher, ring.key(sealed.keyId), sealed.wrapped, context)

/** The values again. Throws on altered ciphertext, another context, or a missing master key. */
export const open = (ring: KeyRing, sealed: Sealed, context: string): PersonalValues =>
  JSON.parse(decrypt(sealed.cipher, unwrap(ring, sealed, context), sealed.content, context).toString()) as PersonalValues

/** The same values under the ring's current master key: only the wrapping changes. */
export const rewrap = (ring: KeyRing, sealed: Sealed, context: string): Sealed =>
  ({ ...sealed, keyId: ring.current, wrapped: encrypt(sealed.cipher, ring.key(ring.current), unwrap(ring, sealed, context), context) })
