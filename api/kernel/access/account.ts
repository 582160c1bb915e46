import { sql } from 'kysely'
import { dayOf } from '../calendar/day.ts'
import { labelOfChoice, newId, type Locale } from '../records/index.ts'
import type { EntityManager } from '../store/transaction.ts'
import { accessSettings } from './access-settings.ts'
import { invite } from './invite.ts'
import { hashPassword } from './password-hash.ts'
import { ADMINISTRATORS, conflictingAdministrator, Role } from './role.ts'
import { RoleGrant } from './role-grant.record.ts'
import { normalLogin, User } from './user.record.ts'

export interface NewAccount {
  login: string
  name: string
  staffId?: string
  bureauId?: string
  locale?: Locale
  /** For seeds and tests; other accounts set theirs through an invitation. Not held against the policy. */
  password?: string
}

/** Makes an account; it is stored when `em` is flushed. Without a password nobody signs in until its invitation is taken up. */
export async function makeAccount(em: EntityManager, account: NewAccount, now: Date): Promise<User> {
  const hash = account.password === undefined ? null : await hashPassword(account.password, accessSettings().hashCost)
  return em.create(User, {
    id: newId(now), version: 1, createdAt: now, updatedAt: now, login: normalLogin(account.login), name: account.name,
    staffId: account.staffId ?? null, bureauId: account.bureauId ?? null, locale: account.locale ?? 'zh', state: 'ACTIVE', failedTries: 0,
    lockedUntil: null, mustChangePassword: false, passwordHash: hash, passwordHistory: [], passwordChangedAt: hash ? now : null,
  }, { persist: true })
}

export interface NewGrant {
  userId: string
  role: Role
  bureauId?: string | null
  departmentId?: string | null
  fromDay: string
  untilDay?: string | null
  reason: string
}

/** Gives a role; it is stored when `em` is flushed. The rule of the three administrators is `administratorConflict`. */
export const makeGrant = (em: EntityManager, grant: NewGrant, now: Date): RoleGrant => em.create(RoleGrant, {
  id: newId(now), version: 1, createdAt: now, updatedAt: now, ...grant,
  bureauId: grant.bureauId ?? null, departmentId: grant.departmentId ?? null, untilDay: grant.untilDay ?? null, state: 'ACTIVE',
}, { persist: true })

/**
 * The administrator role that forbids an account this one: any that it holds or will hold, for grants to come count as well.
 * Locks the account, so that two grants at once cannot both pass.
 */
export async function administratorConflict(em: EntityManager, userId: string, role: string, now: Date): Promise<Role | undefined> {
  await sql`select 1 from users where id = ${userId} for update`.execute(em.getKysely())
  const { rows } = await sql<{ role: string }>`select role from role_grants
    where user_id = ${userId} and state = 'ACTIVE' and (until_day is null or until_day >= ${dayOf(now)}::date)`.execute(em.getKysely())
  return conflictingAdministrator(rows.map((row) => row.role), role)
}

/** The link's token for one of the first three administrators. */
export interface FirstAdministrator { role: Role; login: string; token: string }

const FIRST_LOGINS: Partial<Record<Role, string>> = { SYSTEM_ADMIN: 'system', SECURITY_ADMIN: 'security', AUDIT_ADMIN: 'audit' }

/**
 * For an installation without accounts: three administrators, one account each, whose one-time links the start prints.
 * Nothing if there is any account.
 */
export async function firstAdministrators(em: EntityManager, now: Date): Promise<FirstAdministrator[]> {
  const { rows } = await sql`select 1 from users limit 1`.execute(em.getKysely())
  if (rows.length > 0) return []
  const made: FirstAdministrator[] = []
  for (const role of ADMINISTRATORS) {
    const login = FIRST_LOGINS[role]!
    const user = await makeAccount(em, { login, name: labelOfChoice(Role, role)[0] }, now)
    makeGrant(em, { userId: user.id, role, fromDay: dayOf(now), reason: '首次启动' }, now)
    await em.flush()
    made.push({ role, login, token: await invite(em, user.id, now) })
  }
  return made
}
