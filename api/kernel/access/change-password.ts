import { sql } from 'kysely'
import type { EntityManager, Store } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { logAccountEvent } from './account-log.ts'
import { withCredentials } from './credentials.ts'
import { hashPassword } from './password-hash.ts'
import { reusedPassword, weakPassword } from './password-policy.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { endSessionsOf } from './session.ts'

export interface PasswordChange {
  userId: string
  /** The session at work, which goes on; all others of the account end. */
  sessionId: string
  oldPassword: string
  newPassword: string
  address: string
  now: Date
}

interface Account { id: string; login: string; name: string; bureauId: string | null; passwordHash: string | null; history: string[] }

/** The account as a change of its password needs it. */
export async function accountOf(em: EntityManager, userId: string): Promise<Account> {
  const { rows } = await sql<Omit<Account, 'history'> & { history: unknown }>`
    select id, login, name, bureau_id as "bureauId", password_hash as "passwordHash", password_history as history
    from users where id = ${userId}`.execute(em.getKysely())
  const row = rows[0]
  if (!row) throw new Error(`There is no account ${userId}`)
  return { ...row, history: (typeof row.history === 'string' ? JSON.parse(row.history) : row.history) as string[] }
}

/** The hash of a new password, or why it will not do. Slow on purpose: call it outside a transaction. */
export async function newPasswordHash(account: Pick<Account, 'login' | 'name' | 'passwordHash' | 'history'>, password: string): Promise<string | Refusal> {
  const { passwords, hashCost } = accessSettings()
  const earlier = account.passwordHash ? [account.passwordHash, ...account.history] : account.history
  const reason = weakPassword(passwords, password, account.login, account.name) ?? (await reusedPassword(passwords, password, earlier))
  return reason ?? hashPassword(password, hashCost)
}

/** Puts a new password in place, if the old one is still there, and ends the account's other sessions. */
export async function storePassword(em: EntityManager, account: Account, hash: string, now: Date, session?: string): Promise<boolean> {
  const history = [account.passwordHash, ...account.history].filter((one) => one !== null).slice(0, accessSettings().passwords.history)
  const at = now.toISOString()
  const { rows } = await sql`
    update users set password_hash = ${hash}, password_history = ${JSON.stringify(history)}, password_changed_at = ${at}, must_change_password = false,
      updated_at = ${at}, version = version + 1
    where id = ${account.id} and password_hash is not distinct from ${account.passwordHash} returning id`.execute(em.getKysely())
  if (rows.length === 0) return false
  await endSessionsOf(em, account.id, session)
  return true
}

/** Changes one's own password: the old one must be right, and counts as a try if it is not. */
export async function changePassword(store: Pick<Store, 'transaction'>, change: PasswordChange): Promise<Refusal | undefined> {
  const { userId, sessionId, address, now } = change
  const { login } = await store.transaction((em) => accountOf(em, userId))
  const account = await withCredentials(store, { login, password: change.oldPassword, address, now }, 'changePassword', (em) => accountOf(em, userId))
  if (isRefusal(account)) return account
  const hash = await newPasswordHash(account, change.newPassword)
  if (typeof hash !== 'string') return hash
  await store.transaction(async (em) => {
    if (!(await storePassword(em, account, hash, now, sessionId))) throw new Error('The password was changed by somebody else at the same moment')
    await logAccountEvent(em, { at: now, act: 'changePassword', user: account, address, outcome: 'DONE' })
  })
  return undefined
}
