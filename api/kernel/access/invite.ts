import { sql } from 'kysely'
import { newId } from '../records/index.ts'
import type { EntityManager, Store } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { logAccountEvent } from './account-log.ts'
import { accountOf, newPasswordHash, storePassword } from './change-password.ts'
import { refusal, type Refusal } from './refusal.ts'
import { newToken, tokenHash } from './secret-token.ts'

const invitationSpent = refusal('INVITATION_SPENT', ['链接无效、已使用或已过期', 'The link is wrong, was used or has expired'])

/** Makes a one-time link's token for an account; links made for it before are void. */
export async function invite(em: EntityManager, userId: string, now: Date): Promise<string> {
  const token = newToken()
  const until = new Date(now.getTime() + accessSettings().invitation)
  await sql`delete from invitations where user_id = ${userId} and used_at is null`.execute(em.getKysely())
  await sql`insert into invitations (id, token_hash, user_id, created_at, expires_at)
    values (${newId(now)}, ${tokenHash(token)}, ${userId}, ${now.toISOString()}, ${until.toISOString()})`.execute(em.getKysely())
  return token
}

/** Sets the password of the account that a link was made for, once; the account's sessions end. */
export async function acceptInvitation(
  store: Pick<Store, 'transaction'>, { token, password, address, now }: { token: string; password: string; address: string; now: Date },
): Promise<{ login: string } | Refusal> {
  const open = sql`from invitations i join users u on u.id = i.user_id
    where i.token_hash = ${tokenHash(token)} and i.used_at is null and i.expires_at > ${now.toISOString()}::timestamptz and u.state <> 'DISABLED'`
  const account = await store.transaction(async (em) => {
    const { rows } = await sql<{ id: string }>`select u.id ${open}`.execute(em.getKysely())
    return rows[0] && accountOf(em, rows[0].id)
  })
  if (!account) return invitationSpent()
  const hash = await newPasswordHash(account, password)
  if (typeof hash !== 'string') return hash
  return store.transaction(async (em) => {
    const spent = await sql`update invitations set used_at = ${now.toISOString()} where id in (select i.id ${open}) returning id`.execute(em.getKysely())
    if (spent.rows.length === 0 || !(await storePassword(em, account, hash, now))) return invitationSpent()
    await sql`update users set state = 'ACTIVE', failed_tries = 0, locked_until = null
      where id = ${account.id} and (state = 'ACTIVE' or locked_until is not null)`.execute(em.getKysely())
    await logAccountEvent(em, { at: now, act: 'acceptInvitation', user: account, address, outcome: 'DONE' })
    return { login: account.login }
  })
}
