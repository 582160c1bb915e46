import type { FastifyRequest } from 'fastify'
import {
  actingOfClient, actingOfPublic, actingOfSession, apiClientOf, sessionOf, type Acting, type SessionOfUser,
} from '../kernel/access/index.ts'
import type { Locale } from '../kernel/records/index.ts'
import type { EntityManager } from '../kernel/store/index.ts'

export const SESSION_COOKIE = 'wenxiao_session'
/** The console says so of what a page asks for by itself while nobody is before it. */
const UNATTENDED = 'x-wenxiao-unattended'

/** The language asked for: the console says so in a header, a page that it opens in the address, a browser in Accept-Language. */
export function localeOf(request: FastifyRequest): Locale | undefined {
  const asked = request.headers['x-wenxiao-locale'] ?? (request.query as { locale?: unknown } | undefined)?.locale ?? request.headers['accept-language']
  return typeof asked !== 'string' ? undefined : /^\s*en/i.test(asked) ? 'en' : /^\s*zh/i.test(asked) ? 'zh' : undefined
}

export const agentOf = (request: FastifyRequest): string => String(request.headers['user-agent'] ?? '')

/** The live session of a request, in one statement; nothing where there is none. */
export async function sessionOfRequest(em: EntityManager, request: FastifyRequest, now: Date): Promise<SessionOfUser | undefined> {
  const token = request.cookies[SESSION_COOKIE]
  const unattended = request.headers[UNATTENDED] !== undefined
  return token ? sessionOf(em, { token, agent: agentOf(request), now, unattended }) : undefined
}

/** Who a request acts for: a client by its token, a person by the session cookie, otherwise the public. */
export async function actingOf(em: EntityManager, request: FastifyRequest, now: Date): Promise<Acting> {
  const about = { locale: localeOf(request), address: request.ip }
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) {
    const client = await apiClientOf(em, bearer, now)
    return client ? actingOfClient(client, about) : actingOfPublic(about)
  }
  const session = await sessionOfRequest(em, request, now)
  return session ? actingOfSession(session, about) : actingOfPublic(about)
}
