import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Store } from '../kernel/store/index.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** What waits in the house: work and mails not done, by state, and for how long the oldest due work has waited. */
async function waiting(store: Store, now: Date): Promise<{ jobs: [string, number][]; mails: [string, number][]; lag: number }> {
  const reader = store.em().getKysely()
  const states = async (table: 'jobs' | 'outbox_messages', done: string): Promise<[string, number][]> => {
    const { rows } = await sql<{ state: string; total: string }>`select state, count(*) total from ${sql.table(table)} where state <> ${done} group by state`.execute(reader)
    return rows.map(({ state, total }) => [state, Number(total)])
  }
  const { rows } = await sql<{ lag: string | null }>`select extract(epoch from ${now}::timestamptz - min(run_at)) lag from jobs where state = 'READY'`.execute(reader)
  return { jobs: await states('jobs', 'DONE'), mails: await states('outbox_messages', 'SENT'), lag: Math.max(0, Number(rows[0]?.lag ?? 0)) }
}

/**
 * `/metrics` in the text format of Prometheus, for whoever brings the token; without a token in the settings there is no such route.
 * It tells how long requests took by route and status (seconds), the process's own figures, and what waits; of no person, matter or bureau.
 */
export async function addMetrics(app: FastifyInstance, store: Store, clock: () => Date, token: string | undefined): Promise<void> {
  if (token === undefined) return
  const { collectDefaultMetrics, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const took = new Histogram({ name: 'wenxiao_request_seconds', help: 'Time of a request, in seconds', labelNames: ['method', 'route', 'status'], registers })
  const jobs = new Gauge({ name: 'wenxiao_jobs', help: 'Jobs that are not done', labelNames: ['state'], registers })
  const mails = new Gauge({ name: 'wenxiao_mails', help: 'Mails that are not sent', labelNames: ['state'], registers })
  const lag = new Gauge({ name: 'wenxiao_job_lag_seconds', help: 'For how long the oldest due job has waited, in seconds', registers })

  app.addHook('onResponse', async (request, reply) => {
    took.observe({ method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000)
  })
  const expected = digest(`Bearer ${token}`)
  app.get('/metrics', async (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return reply.code(404).send()
    const found = await waiting(store, clock())
    for (const [gauge, rows] of [[jobs, found.jobs], [mails, found.mails]] as const) {
      gauge.reset()
      for (const [state, total] of rows) gauge.set({ state }, total)
    }
    lag.set(found.lag)
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
