import type { FastifyPluginAsync } from 'fastify'
import { valuesOf } from '../records/index.ts'
import { answering, type ExchangeDeps } from './answering.ts'
import { ExportFormat } from './export-job.record.ts'
import { orderExport, type ExportRequest } from './order-export.ts'

const sort = {
  type: 'array', maxItems: 3,
  items: {
    type: 'object', required: ['field', 'direction'], additionalProperties: false,
    properties: { field: { type: 'string' }, direction: { enum: ['ASC', 'DESC'] } },
  },
}
const body = {
  type: 'object', required: ['record', 'format'], additionalProperties: false,
  properties: {
    record: { type: 'string', maxLength: 80 }, format: { enum: valuesOf(ExportFormat) },
    columns: { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 80 } }, filter: { type: 'object' }, sort,
  },
}

/**
 * `POST /exports` with `{ record, format, columns?, filter?, sort? }` orders a list as a file and answers 202 with the id of the
 * `ExportJob`; once that is READY its `fileId` is fetched like any attachment.
 */
export const exportRoutes = (deps: ExchangeDeps): FastifyPluginAsync => async (app) => {
  app.post('/exports', { schema: { body } }, answering(deps, async (request, reply, caller) =>
    reply.code(202).send({ id: await orderExport(deps.office, caller, request.body as ExportRequest) }), { act: 'export', record: 'ExportJob' }))
}
