import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptInvitation, changePassword, isRefusal, signIn, signOut, type Refusal } from '../kernel/access/index.ts'
import { rejectionText, type Office } from '../kernel/lifecycle/index.ts'
import type { Store } from '../kernel/store/index.ts'
import { agentOf, localeOf, SESSION_COOKIE, sessionOfRequest } from './acting.ts'
import type { Config } from './config.ts'

const text = { type: 'string', minLength: 1, maxLength: 200 } as const
const body = (...names: string[]): object => ({
  body: { type: 'object', required: names, additionalProperties: false, properties: Object.fromEntries(names.map((name) => [name, text])) },
})

/** A refusal in the caller's language; too many tries and a wrong password are told apart by the status alone. */
function answerRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, facts } = refusal
  const status = code === 'TOO_MANY_TRIES' ? 429 : code === 'SIGN_IN_REFUSED' ? 401 : 422
  if (status === 429) void reply.header('retry-after', String(facts['seconds']))
  return reply.code(status).send({ code, text: rejectionText(refusal, localeOf(request) ?? 'zh') })
}

/**
 * Signing in and out. REST, not GraphQL: aliases and batches must not multiply tries. The token goes into an HttpOnly cookie that
 * only same-site pages send.
 */
export function addSessionRoutes(app: FastifyInstance, store: Store, office: Office, config: Pick<Config, 'origin' | 'production'>): void {
  const secure = config.origin?.startsWith('https:') ?? false
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const

  app.post<{ Body: { login: string; password: string } }>('/session', { schema: body('login', 'password') }, async (request, reply) => {
    const { login, password } = request.body
    const signed = await signIn(store, { login, password, address: request.ip, agent: agentOf(request), now: office.now() })
    if (isRefusal(signed)) return answerRefusal(request, reply, signed)
    // Without a time of its own: it ends with the browser, and the server ends it by its own clock in any case.
    void reply.setCookie(SESSION_COOKIE, signed.token, cookie)
    return reply.send({ mustChangePassword: signed.mustChangePassword })
  })

  app.delete('/session', async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE]
    if (token) await store.transaction((em) => signOut(em, { token, address: request.ip, now: office.now() }))
    return reply.clearCookie(SESSION_COOKIE, cookie).code(204).send()
  })

  app.get('/session', async (request, reply) => {
    const session = await sessionOfRequest(store.em(), request, office.now())
    if (!session) return reply.code(401).send({ code: 'UNAUTHENTICATED' })
    return { name: session.name, locale: session.locale, mustChangePassword: session.mustChangePassword }
  })

  app.post<{ Body: { password: string; newPassword: string } }>('/session/password', { schema: body('password', 'newPassword') }, async (request, reply) => {
    const session = await sessionOfRequest(store.em(), request, office.now())
    if (!session) return reply.code(401).send({ code: 'UNAUTHENTICATED' })
    const { password, newPassword } = request.body
    const refused = await changePassword(store, {
      userId: session.userId, sessionId: session.sessionId, oldPassword: password, newPassword, address: request.ip, now: office.now(),
    })
    return refused ? answerRefusal(request, reply, refused) : reply.code(204).send()
  })

  app.post<{ Body: { token: string; password: string } }>('/invitation', { schema: body('token', 'password') }, async (request, reply) => {
    const accepted = await acceptInvitation(store, { ...request.body, address: request.ip, now: office.now() })
    return isRefusal(accepted) ? answerRefusal(request, reply, accepted) : reply.send(accepted)
  })
}
