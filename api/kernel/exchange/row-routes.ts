import type { FastifyPluginAsync } from 'fastify'
import { answering, auditRefusal, type ExchangeDeps } from './answering.ts'
import { toldTo } from './import-report.ts'
import { importRefused } from './refusals.ts'
import { dismissRow, repairRow } from './repair-row.ts'

const repair = { act: 'repair', record: 'ImportRow' }

const text = (maxLength: number) => ({ type: 'string', maxLength })
const repairing = {
  type: 'object', required: ['cells'],
  properties: { cells: { type: 'object', maxProperties: 300, additionalProperties: text(5000) } },
}
const dismissing = { type: 'object', required: ['reason'], properties: { reason: text(500) } }

/**
 * `POST /imports/rows/:id/repair` with `{ cells }` (heading → text, of those that change) answers with `recordId`, or 422 with
 * what is still wrong; `POST /imports/rows/:id/dismiss` with `{ reason }` gives the row up.
 */
export const rowRoutes = (deps: ExchangeDeps): FastifyPluginAsync => async (app) => {
  app.post('/imports/rows/:id/repair', { schema: { body: repairing } }, answering(deps, async (request, reply, caller) => {
    const [{ id }, { cells }] = [request.params as { id: string }, request.body as { cells: Record<string, string> }]
    const result = await repairRow(deps.office, caller, id, cells)
    if (!('problems' in result)) return result
    await auditRefusal(deps, request, caller, repair, importRefused().code)
    return reply.code(422).send({ problems: toldTo(result.problems, caller.locale) })
  }, repair))

  app.post('/imports/rows/:id/dismiss', { schema: { body: dismissing } }, answering(deps, async (request, reply, caller) => {
    const [{ id }, { reason }] = [request.params as { id: string }, request.body as { reason: string }]
    await dismissRow(deps.office, caller, id, reason)
    return reply.code(204).send()
  }, { act: 'dismiss', record: 'ImportRow' }))
}
