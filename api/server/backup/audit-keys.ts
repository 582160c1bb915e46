import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { configureAudit } from '../../kernel/audit/index.ts'
import { keysFrom } from '../../kernel/protection/index.ts'
import type { Config } from '../config.ts'
import { ownSecret } from '../own-secret.ts'
import { noSecret } from './refusals.ts'

/** The keys of this installation's audit log, which also seal its backups; told to the log. No secret is made up where there is none. */
export function auditKeys({ data, secret, previousSecrets }: Config): readonly Buffer[] {
  if (!secret && !existsSync(join(data, 'secret'))) throw noSecret(data)
  const { audit } = keysFrom(secret ?? ownSecret(data).secret, previousSecrets)
  configureAudit({ algorithm: 'SHA-256', keys: audit })
  return audit
}
