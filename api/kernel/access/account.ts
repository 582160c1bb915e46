import { sql } from 'kysely'
import { newId, type Locale } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { dayInSql } from './grant-contribution.ts'
import { hashPassword } from './password-hash.ts'
import { conflictingAdministrator, type Role } from './role.ts'
import { RoleGrant } from './role-grant.record.ts'
import { normalLogin, User } from './user.record.ts'

export interface NewAccount {
  login: string
  name: string
  staffId?: string | null
  bureauId?: string | null
  locale?: Locale
  /** For seeds and tests; other accounts set theirs through an invitation. Not held against the policy. */
  password?: string
}

type Made<T> = Omit<T, 'id' | 'version' | 'createdAt' | 'updatedAt'>

/** The values of a new account. Without a password nobody signs in until its invitation is taken up. */
export async function accountValues(account: NewAccount, now: Date): Promise<Made<User>> {
  const hash = account.password === undefined ? null : await hashPassword(account.password, accessSettings().hashCost)
  return {
    login: normalLogin(account.login), name: account.name, staffId: account.staffId ?? null, bureauId: account.bureauId ?? null,
    locale: account.locale ?? 'zh', state: 'ACTIVE', failedTries: 0, lockedUntil: null, mustChangePassword: false,
    passwordHash: hash, passwordHistory: [], passwordChangedAt: hash ? now : null,
  }
}

const isNew = (now: Date): Pick<User, 'id' | 'version' | 'createdAt' | 'updatedAt'> => ({ id: newId(now), version: 1, createdAt: now, updatedAt: now })

/** Makes an account outside the act runner, for seeds and first starts; it is stored when `em` is flushed. */
export const makeAccount = async (em: EntityManager, account: NewAccount, now: Date): Promise<User> =>
  em.create(User, { ...isNew(now), ...(await accountValues(account, now)) }, { persist: true })

export interface NewGrant {
  userId: string
  role: Role
  /** Absent: the whole city. */
  bureauId?: string | null
  departmentId?: string | null
  fromDay: string
  untilDay?: string | null
  reason: string
}

export const grantValues = (grant: NewGrant): Made<RoleGrant> => ({
  userId: grant.userId, role: grant.role, bureauId: grant.bureauId ?? null, departmentId: grant.departmentId ?? null,
  fromDay: grant.fromDay, untilDay: grant.untilDay ?? null, reason: grant.reason, state: 'ACTIVE',
})

/** Gives a role outside the act runner, for seeds and first starts; it is stored when `em` is flushed. */
export const makeGrant = (em: EntityManager, grant: NewGrant, now: Date): RoleGrant =>
  em.create(RoleGrant, { ...isNew(now), ...grantValues(grant) }, { persist: true })

/**
 * The administrator role that forbids an account this one: any that it holds or will hold, for grants to come count as well.
 * Locks the account, so that two grants at once cannot both pass.
 */
export async function administratorConflict(em: EntityManager, userId: string, role: string, now: Date): Promise<Role | undefined> {
  await sql`select 1 from users where id = ${userId} for update`.execute(em.getKysely())
  const { rows } = await sql<{ role: string }>`select role from role_grants
    where user_id = ${userId} and state = 'ACTIVE' and (until_day is null or until_day >= ${dayInSql(now)})`.execute(em.getKysely())
  return conflictingAdministrator(rows.map((row) => row.role), role)
}
