import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { projectPath } from '../kernel/project/index.ts'

const ONE_YEAR = 31_536_000

/**
 * Serves the built console under `/admin/`, the sign-in page and the assets of the public pages. Files under `assets/` carry their hash
 * in their name and never change; pages are asked for anew each time.
 */
export async function serveConsole(app: FastifyInstance): Promise<void> {
  const root = projectPath('admin/dist')
  if (!existsSync(root)) return
  await app.register(fastifyStatic, {
    root, prefix: '/', index: false, decorateReply: true, preCompressed: true, wildcard: true, serveDotFiles: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${ONE_YEAR}, immutable` : 'no-cache')
    },
  })
  app.get('/', (_request, reply) => reply.redirect('/admin/'))
  app.get('/sign-in', (_request, reply) => reply.sendFile('sign-in.html'))
  // The one-time link of an invitation; the page reads its token from the part after `#`, which no server sees.
  app.get('/invitation', (_request, reply) => reply.sendFile('sign-in.html'))
  app.get('/admin', (_request, reply) => reply.redirect('/admin/'))
  app.get('/admin/', (_request, reply) => reply.sendFile('index.html'))
}
