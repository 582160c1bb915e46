import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyCookie from '@fastify/cookie'
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import type { Acting } from '../kernel/access/index.ts'
import { documentRoutes } from '../kernel/documents/index.ts'
import { exportRoutes, importRoutes, ledgerRoutes } from '../kernel/exchange/index.ts'
import { filesRoutes, type FileStore } from '../kernel/files/index.ts'
import type { Office } from '../kernel/lifecycle/index.ts'
import type { RequestContext } from '../kernel/schema/index.ts'
import type { Store } from '../kernel/store/index.ts'
import { actingOf } from './acting.ts'
import { addClientLimit, clientLimit } from './client-limit.ts'
import type { Config } from './config.ts'
import { graphqlServer } from './graphql.ts'
import { addHealth } from './health.ts'
import { describeError, maskedText } from './mask-error.ts'
import { addMetrics } from './metrics.ts'
import { refuseForeignOrigins } from './origin.ts'
import { LOOPBACK, ownProxy } from './proxies.ts'
import { addPublicPages } from './public/public-pages.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { addSessionRoutes } from './session-routes.ts'
import { serveConsole } from './static-files.ts'

export interface AppParts {
  store: Store
  office: Office
  config: Pick<Config, 'origin' | 'production'> & Partial<Pick<Config, 'proxies' | 'metricsToken'>>
  files: FileStore
  /** Where the log goes; tests hand in a stream of their own. */
  log: { level: string; stream?: NodeJS.WritableStream }
  /** The frame of the public pages; the built one unless a test hands in its own. */
  shell?: string
}

const ONE_MEGABYTE = 1_048_576

/** The whole server: GraphQL, sessions, health, the console's files. Listening is the caller's matter. */
export async function createApp({ store, office, config, files, log, shell }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { ...log, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }), trustProxy: config.origin !== undefined && ownProxy(config.proxies ?? LOOPBACK), bodyLimit: ONE_MEGABYTE, return503OnClosing: true,
  })
  addSecurityHeaders(app)
  refuseForeignOrigins(app, config.origin)
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string; text?: string }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send({ code: error.code ?? 'BAD_REQUEST', text: error.text ?? '请求无法识别 / The request cannot be read' })
    const id = randomUUID().slice(0, 8)
    app.log.error(describeError(error, id))
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', id, text: maskedText(id) })
  })
  await app.register(fastifyCookie)
  addHealth(app, store)
  await addMetrics(app, store, office.now, config.metricsToken)
  addSessionRoutes(app, store, office, config)

  const acting = (request: FastifyRequest): Promise<Acting> => actingOf(store.em(), request, office.now())
  await app.register(filesRoutes({ files, acting, transaction: office.transaction, now: office.now }))
  await app.register(documentRoutes({ office, acting, reader: () => store.em().getKysely() }))
  await app.register(exportRoutes({ office, acting }))
  await app.register(ledgerRoutes({ office, acting }))
  await app.register(importRoutes({ office, acting }))

  await addClientLimit(app)
  const apollo = graphqlServer((entry) => app.log.error(entry), !config.production, [fastifyApolloDrainPlugin(app)])
  await apollo.start()
  app.route({
    url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], config: { rateLimit: clientLimit },
    handler: fastifyApolloHandler(apollo, {
      context: async (request): Promise<RequestContext> => {
        const em = store.em()
        return { acting: await actingOf(em, request, office.now()), office, reader: em.getKysely() }
      },
    }),
  })
  await addPublicPages(app, store, office, shell)
  await serveConsole(app)
  return app
}
