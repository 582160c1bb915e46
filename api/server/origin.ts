import type { FastifyInstance, FastifyRequest } from 'fastify'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The address by which the browser reached us, as far as the proxy or the Host header tell. */
const ownOrigins = (request: FastifyRequest, configured: string | undefined): string[] =>
  [configured, `${request.protocol}://${request.host}`].filter((origin) => origin !== undefined)

/**
 * Refuses unsafe requests that a foreign page makes a browser send: the session cookie is SameSite=Lax, and every unsafe route
 * checks Origin (or Sec-Fetch-Site) as well. Programs send neither and are known by their token.
 */
export function refuseForeignOrigins(app: FastifyInstance, configured: string | undefined): void {
  app.addHook('onRequest', async (request, reply) => {
    if (SAFE.has(request.method)) return undefined
    const { origin, 'sec-fetch-site': site } = request.headers
    const foreign = origin !== undefined ? !ownOrigins(request, configured).includes(origin) : site !== undefined && site !== 'same-origin' && site !== 'none'
    if (!foreign) return undefined
    return reply.code(403).send({ code: 'FOREIGN_ORIGIN', text: '请求来源不符 / The request comes from another site' })
  })
}
