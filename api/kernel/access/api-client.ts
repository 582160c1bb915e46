import { sql } from 'kysely'
import type { EntityManager } from '../store/index.ts'
import { vocabulary } from '../records/index.ts'
import { PUBLIC_ROLE } from './acting.ts'
import { allPermissions } from './permission.ts'
import { newToken, tokenHash } from './secret-token.ts'

/** An API client as a request finds it. */
export interface KnownClient { id: string; name: string; bureauId: string | null; scopes: string[] }

const PREFIX = 'wenxiao_'
const NOTED = 60_000
/** Rooms whose rights only a person who signed in may use. */
const PEOPLE_ONLY = ['accounts', 'grants', 'clients', 'audit', 'identities', 'kernel']

/** The scopes that a client cannot be given: unknown permissions, and rights over accounts, audit and identities. */
export const forbiddenScopes = (scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !allPermissions().has(scope) || PEOPLE_ONLY.includes(scope.split('.')[0]!))

/** The rights that a program may have. */
vocabulary('ClientScope', () => [...allPermissions().values()].filter(({ key }) => forbiddenScopes([key]).length === 0).map(({ key, label }) => [key, label] as const))

/** The scopes that open what an administrator does not see himself: whoever answers for those data hands out the token. */
export const beyondAdministrators = (scopes: readonly string[]): string[] =>
  scopes.filter((scope) => !allPermissions().get(scope)?.roles.some((role) => role === 'SECURITY_ADMIN' || role === PUBLIC_ROLE))

/** Makes a client's token, which is shown once; the one before is void. */
export async function issueToken(em: EntityManager, clientId: string): Promise<string> {
  const token = `${PREFIX}${newToken()}`
  await sql`update api_clients set token_hash = ${tokenHash(token)} where id = ${clientId}`.execute(em.getKysely())
  return token
}

/** The client whose token this is, in one statement; nothing if the token is wrong, revoked or expired. */
export async function apiClientOf(em: EntityManager, token: string, now: Date): Promise<KnownClient | undefined> {
  if (!token.startsWith(PREFIX)) return undefined
  const at = now.toISOString()
  const noted = new Date(now.getTime() - NOTED).toISOString()
  const { rows } = await sql<Omit<KnownClient, 'scopes'> & { scopes: unknown }>`
    with live as (
      select id, name, bureau_id, scopes, last_used_at from api_clients
      where token_hash = ${tokenHash(token)} and state = 'ACTIVE' and expires_at > ${at}::timestamptz
    ), used as (
      update api_clients set last_used_at = ${at}
      where id in (select id from live where last_used_at is null or last_used_at <= ${noted}::timestamptz)
    )
    select id, name, bureau_id as "bureauId", scopes from live`.execute(em.getKysely())
  const row = rows[0]
  return row && { ...row, scopes: (typeof row.scopes === 'string' ? JSON.parse(row.scopes) : row.scopes) as string[] }
}
