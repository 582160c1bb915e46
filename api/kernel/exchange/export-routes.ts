import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { Rejected, rejectionText, type Office } from '../lifecycle/index.ts'
import { valuesOf } from '../records/index.ts'
import { ExportFormat } from './export-job.record.ts'
import { orderExport, type ExportRequest } from './order-export.ts'

export interface ExchangeDeps {
  office: Office
  acting(request: FastifyRequest): Promise<Acting>
}

const sort = {
  type: 'array', maxItems: 3,
  items: { type: 'object', required: ['field', 'direction'], additionalProperties: false, properties: { field: { type: 'string' }, direction: { enum: ['ASC', 'DESC'] } } },
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
export const exportRoutes = ({ office, acting }: ExchangeDeps): FastifyPluginAsync => async (app) => {
  app.post<{ Body: ExportRequest }>('/exports', { schema: { body } }, async (request, reply) => {
    const caller = await acting(request)
    try {
      return await reply.code(202).send({ id: await orderExport(office, caller, request.body) })
    } catch (error) {
      if (!(error instanceof Rejected)) throw error
      const { code } = error.rejection
      return reply.code(code === 'FORBIDDEN' ? 403 : code === 'UNKNOWN_LIST' ? 404 : 400).send({ code, text: rejectionText(error.rejection, caller.locale) })
    }
  })
}
