import type { Cipher } from './cipher.ts'
import type { KeyRing } from './key-ring.ts'

let configured: { ring: KeyRing; cipher: Cipher } | undefined

/** Told once at start under which keys, and with which cipher, personal values are sealed from now on; older ones open as they were. */
export const configureProtection = (ring: KeyRing, cipher: Cipher = 'AES-256-GCM'): void => { configured = { ring, cipher } }

export function protection(): { ring: KeyRing; cipher: Cipher } {
  if (!configured) throw new Error('The protection of personal values was not configured')
  return configured
}
