import { sql } from 'kysely'
import { newId, type Locale } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { dayInSql } from './grant-contribution.ts'
import { hashPassword } from './password-hash.ts'
import { ADMINISTRATORS, conflictingRole, type Role } from './role.ts'
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

/** The roles that an account holds or will hold: grants to come count as well. */
async function rolesOf(em: EntityManager, userId: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ role: string }>`select role from role_grants
    where user_id = ${userId} and state = 'ACTIVE' and (until_day is null or until_day >= ${dayInSql(now)})`.execute(em.getKysely())
  return rows.map((row) => row.role)
}

/** The role that forbids an account this one. Locks the account, so that two grants at once cannot both pass. */
export async function roleConflict(em: EntityManager, userId: string, role: string, now: Date): Promise<Role | undefined> {
  await sql`select 1 from users where id = ${userId} for update`.execute(em.getKysely())
  return conflictingRole(await rolesOf(em, userId, now), role)
}

/** Whether an account is an administrator's, now or from a day to come. */
export const isAdministrator = async (em: EntityManager, userId: string, now: Date): Promise<boolean> =>
  (await rolesOf(em, userId, now)).some((role) => ADMINISTRATORS.includes(role as Role))
