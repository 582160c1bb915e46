import { sql } from 'kysely'
import { ADMINISTRATORS, invite, makeAccount, makeGrant, Role } from '../access/index.ts'
import { dayOf } from '../calendar/index.ts'
import { labelOfChoice } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'

/** The token of the one-time link of one of the first three administrators. */
export interface FirstAdministrator { role: Role; login: string; token: string }

const LOGINS: Partial<Record<Role, string>> = { SYSTEM_ADMIN: 'system', SECURITY_ADMIN: 'security', AUDIT_ADMIN: 'audit' }

/**
 * For an installation in which nobody has set a password yet: three administrators, one account each, whose one-time links the start
 * prints. Links that got lost are made anew by the next start; nothing once anybody can sign in.
 */
export async function firstAdministrators(em: EntityManager, now: Date): Promise<FirstAdministrator[]> {
  const { rows } = await sql<{ id: string; login: string; set: boolean }>`
    select id, login, password_hash is not null as set from users limit 4`.execute(em.getKysely())
  if (rows.length > ADMINISTRATORS.length || rows.some((row) => row.set)) return []
  const made: FirstAdministrator[] = []
  for (const role of ADMINISTRATORS) {
    const login = LOGINS[role]!
    const userId = rows.find((row) => row.login === login)?.id ?? (await makeAdministrator(em, login, role, now))
    made.push({ role, login, token: await invite(em, userId, now) })
  }
  return made
}

async function makeAdministrator(em: EntityManager, login: string, role: Role, now: Date): Promise<string> {
  const user = await makeAccount(em, { login, name: labelOfChoice(Role, role)[0] }, now)
  await em.flush()
  makeGrant(em, { userId: user.id, role, fromDay: dayOf(now), reason: '首次启动' }, now)
  await em.flush()
  return user.id
}
