import { invite, normalLogin, User } from '../access/index.ts'
import { appendAudit } from '../audit/index.ts'
import type { EntityManager } from '../store/index.ts'

/**
 * A one-time link's token for an account, by whoever rules the machine: where no administrator is left who could sign in, or consent.
 * Audited as the system's doing. Nothing if there is no such account or it is disabled.
 */
export async function inviteByOperator(em: EntityManager, login: string, now: Date): Promise<string | undefined> {
  const user = await em.findOne(User, { login: normalLogin(login), state: { $ne: 'DISABLED' } })
  if (!user) return undefined
  const token = await invite(em, user.id, now)
  await appendAudit(em, {
    at: now, acting: { kind: 'SYSTEM', name: '系统' }, act: 'inviteUser', record: 'User', recordId: user.id, bureauId: user.bureauId ?? undefined,
    outcome: 'DONE', changed: [],
  })
  return token
}
