import { HASH_COST, type HashCost } from './password-hash.ts'
import { PASSWORD_PROFILES, type PasswordPolicy } from './password-policy.ts'

const MINUTE = 60_000

/** What an installation decides about signing in. Times in milliseconds. */
export interface AccessSettings {
  passwords: PasswordPolicy
  hashCost: HashCost
  /** Failed tries in a row after which an account is locked, and for how long (GB/T 22239-2019, 8.1.4.1 b). */
  lockAfter: number
  lockFor: number
  /** Failed tries of one address within a window after which it has to wait for the window's end; an office may share one address. */
  triesPerAddress: number
  addressWindow: number
  /** A session ends after so long without a request, and in any case after so long. */
  idle: number
  longest: number
  /** How long an invitation is good for. */
  invitation: number
}

const DEFAULTS: AccessSettings = {
  passwords: PASSWORD_PROFILES.GB_T_22239, hashCost: HASH_COST,
  lockAfter: 5, lockFor: 15 * MINUTE, triesPerAddress: 50, addressWindow: 10 * MINUTE,
  idle: 30 * MINUTE, longest: 12 * 60 * MINUTE, invitation: 7 * 24 * 60 * MINUTE,
}

let settings = DEFAULTS

/** Told once at start where an installation differs from the defaults. */
export const configureAccess = (own: Partial<AccessSettings>): void => { settings = { ...DEFAULTS, ...own } }

export const accessSettings = (): AccessSettings => settings
