import type { AuditSeal } from './seal.ts'

let seal: AuditSeal | undefined

/** Told once at start how the audit log is hashed and signed. */
export const configureAudit = (configured: AuditSeal): void => { seal = configured }

export function auditSeal(): AuditSeal {
  if (!seal) throw new Error('The audit log was not configured')
  return seal
}
