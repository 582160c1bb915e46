import { sql } from 'kysely'
import { newId, type Locale } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { logAccountEvent } from './account-log.ts'
import type { Acting, Covering, Grant } from './acting.ts'
import { rightsColumns, type DerivedRights } from './grant-contribution.ts'
import { passwordExpired } from './password-policy.ts'
import { actingAs } from './reach.ts'
import { administratorsAlone } from './role.ts'
import { newToken, tokenHash } from './secret-token.ts'

/** A session as a request finds it: the account and everything its rights follow from. */
export interface SessionOfUser {
  sessionId: string
  signedInAt: Date
  expiresAt: Date
  userId: string
  name: string
  locale: Locale
  staffId: string | null
  bureauId: string | null
  departmentId: string | null
  /** The password is too old or was set for a start: nothing else may be done before it is changed. */
  mustChangePassword: boolean
  grants: Grant[]
  covering: Covering[]
}

/** Last use is noted at most so often, in milliseconds: a page of many requests writes once. */
const NOTED = 60_000

interface Opening { userId: string; address?: string; agent: string; now: Date }

/** Opens a session under a new token, which only the caller's browser keeps. */
export async function openSession(em: EntityManager, { userId, address, agent, now }: Opening): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + accessSettings().longest)
  const at = now.toISOString()
  await sql`insert into sessions (id, token_hash, user_id, created_at, last_seen_at, expires_at, address, agent_hash)
    values (${newId(now)}, ${tokenHash(token)}, ${userId}, ${at}, ${at}, ${expiresAt.toISOString()}, ${address ?? null}, ${tokenHash(agent)})`
    .execute(em.getKysely())
  return { token, expiresAt }
}

type Row = Omit<SessionOfUser, 'signedInAt' | 'expiresAt' | 'departmentId' | 'grants' | 'covering'> & {
  signedInAt: unknown; expiresAt: unknown; passwordChangedAt: unknown; granted: unknown; derived: unknown
}
const instant = (value: unknown): Date => (value instanceof Date ? value : new Date(String(value)))
const json = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T
const NOTHING: DerivedRights = { grants: [], covering: [], place: null }

/** The rights and the place of an account, as `rightsColumns` reads them. */
function rightsIn(row: Pick<Row, 'granted' | 'derived' | 'bureauId'>): Pick<SessionOfUser, 'bureauId' | 'departmentId' | 'grants' | 'covering'> {
  const derived = json<DerivedRights | null>(row.derived) ?? NOTHING
  const all = [...json<Grant[]>(row.granted), ...derived.grants]
  const grants = administratorsAlone(all)
  return {
    bureauId: derived.place?.bureauId ?? row.bureauId, departmentId: derived.place?.departmentId ?? null,
    grants, covering: grants.length === all.length ? derived.covering : [],
  }
}

/** Not disabled, and not locked by an administrator; too many wrong tries of others do not throw anybody out. */
const MAY_WORK = sql`(u.state = 'ACTIVE' or (u.state = 'LOCKED' and u.locked_until is not null))`

interface Presented {
  token: string
  agent: string
  now: Date
  /** A page asks by itself, with nobody before it: that does not keep a session from ending. */
  unattended?: boolean
}

/** The session of a token, with user and rights, in one statement; nothing if it has ended. */
export async function sessionOf(em: EntityManager, { token, agent, now, unattended = false }: Presented): Promise<SessionOfUser | undefined> {
  const { idle, passwords } = accessSettings()
  const before = (milliseconds: number) => sql`${new Date(now.getTime() - milliseconds).toISOString()}::timestamptz`
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await sql<Row>`
    with live as (
      select s.* from sessions s join users u on u.id = s.user_id
      where s.token_hash = ${tokenHash(token)} and s.agent_hash = ${tokenHash(agent)} and s.expires_at > ${at}
        and s.last_seen_at > ${before(idle)} and ${MAY_WORK}
    ), noted as (
      update sessions set last_seen_at = ${at} where id in (select id from live where last_seen_at <= ${before(NOTED)} and not ${unattended}::boolean)
    )
    select live.id as "sessionId", live.created_at as "signedInAt", live.expires_at as "expiresAt", u.id as "userId", u.name, u.locale,
      u.staff_id as "staffId", u.bureau_id as "bureauId", u.must_change_password as "mustChangePassword",
      u.password_changed_at as "passwordChangedAt", ${rightsColumns(now)}
    from live join users u on u.id = live.user_id`.execute(em.getKysely())
  const row = rows[0]
  if (!row) return undefined
  return {
    sessionId: row.sessionId, signedInAt: instant(row.signedInAt), expiresAt: instant(row.expiresAt),
    userId: row.userId, name: row.name, locale: row.locale, staffId: row.staffId,
    mustChangePassword: row.mustChangePassword || (row.passwordChangedAt !== null && passwordExpired(passwords, instant(row.passwordChangedAt), now)),
    ...rightsIn(row),
  }
}

/** What an account was granted and what follows from the organization, outside a session. */
export async function grantsOf(em: EntityManager, userId: string, now: Date): Promise<Grant[]> {
  const { rows } = await sql<Pick<Row, 'granted' | 'derived'>>`select ${rightsColumns(now)} from users u where u.id = ${userId}`.execute(em.getKysely())
  return administratorsAlone(rows.flatMap((row) => [...json<Grant[]>(row.granted), ...(json<DerivedRights | null>(row.derived)?.grants ?? [])]))
}

/** An account with the rights of this moment, outside a session: for what is written to somebody and must tell no more than they may see. */
export async function actingOfUser(em: EntityManager, userId: string, now: Date): Promise<Acting | undefined> {
  const { rows } = await sql<Pick<Row, 'name' | 'locale' | 'staffId' | 'bureauId' | 'granted' | 'derived'>>`select u.name, u.locale, u.staff_id as "staffId",
    u.bureau_id as "bureauId", ${rightsColumns(now)} from users u where u.id = ${userId}`.execute(em.getKysely())
  const row = rows[0]
  if (!row) return undefined
  const { bureauId, departmentId, ...rights } = rightsIn(row)
  return actingAs({
    kind: 'USER', userId, name: row.name, staffId: row.staffId ?? undefined, bureauId: bureauId ?? undefined, departmentId: departmentId ?? undefined,
    locale: row.locale, ...rights,
  })
}

/** Ends the session of a token; one that has ended already stays so. */
export async function signOut(em: EntityManager, { token, address, now }: { token: string; address?: string; now: Date }): Promise<void> {
  const { rows } = await sql<{ id: string; name: string; bureauId: string | null }>`
    with ended as (delete from sessions where token_hash = ${tokenHash(token)} returning user_id)
    select u.id, u.name, u.bureau_id as "bureauId" from ended join users u on u.id = ended.user_id`.execute(em.getKysely())
  if (rows[0]) await logAccountEvent(em, { at: now, act: 'signOut', user: rows[0], address, outcome: 'DONE' })
}

/** Ends every session of an account, except perhaps the one at work: after disabling, locking, a new password. */
export async function endSessionsOf(em: EntityManager, userId: string, except?: string): Promise<void> {
  await sql`delete from sessions where user_id = ${userId} ${except ? sql`and id <> ${except}` : sql``}`.execute(em.getKysely())
}

/** Removes what has ended by itself: sessions, counts of tries, invitations. For the daily sweep. */
export async function dropEnded(em: EntityManager, now: Date): Promise<void> {
  const { idle, addressWindow } = accessSettings()
  const before = (milliseconds: number) => sql`${new Date(now.getTime() - milliseconds).toISOString()}::timestamptz`
  await sql`delete from sessions where expires_at <= ${before(0)} or last_seen_at <= ${before(idle)}`.execute(em.getKysely())
  await sql`delete from sign_in_tries where window_started_at <= ${before(addressWindow)}`.execute(em.getKysely())
  await sql`delete from invitations where expires_at <= ${before(0)}`.execute(em.getKysely())
}
