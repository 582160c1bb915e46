import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../kernel/store/index.ts'

/** `/healthz`: the process answers; `/readyz`: so does its database. Neither tells anything else. */
export function addHealth(app: FastifyInstance, store: Store): void {
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    try {
      await sql`select 1`.execute(store.em().getKysely())
      return { ok: true }
    } catch {
      return reply.code(503).send({ ok: false })
    }
  })
}
