import type { Locale } from '../records/index.ts'

/** A role held somewhere: in the whole city (no bureau), a bureau, or one department of it. */
export interface Grant {
  role: string
  bureauId?: string
  departmentId?: string
}

/** How far a permission reaches for somebody. */
export interface Reach {
  city: boolean
  bureaus: readonly string[]
  departments: readonly string[]
}

/** Somebody whose post the caller covers right now, and by which cover period. */
export interface Covering {
  staffId: string
  departmentId: string
  coverPeriodId: string
}

/**
 * Who acts, and with what rights: made once a request and never changed. Grants are those given by people and those
 * derived from the organization (head of department, supervising leader, head of bureau).
 */
export interface Acting {
  kind: 'USER' | 'CLIENT' | 'SYSTEM' | 'PUBLIC'
  /** The account, client or, for the system and the public, nothing. */
  userId?: string
  staffId?: string
  /** The name that history shows. */
  name: string
  bureauId?: string
  departmentId?: string
  grants: readonly Grant[]
  covering: readonly Covering[]
  locale: Locale
  /** When the session began: some acts ask for a fresh sign-in. */
  signedInAt?: Date
  /** Where the request came from, for the audit log. */
  address?: string
  reach(permission: string): Reach
  may(permission: string): boolean
}

/** Nobody in particular: the public pages. Reaches what is declared for role `PUBLIC` and nothing else. */
export const PUBLIC_ROLE = 'PUBLIC'
/** The clock itself: lapses, sweeps, scheduled work. */
export const SYSTEM_ROLE = 'SYSTEM'
