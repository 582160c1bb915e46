import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { Rejected, rejectionText, type Office } from '../lifecycle/index.ts'

export interface ExchangeDeps {
  office: Office
  acting(request: FastifyRequest): Promise<Acting>
}

const STATUS: Record<string, number> = {
  NOT_FOUND: 404, UNKNOWN_LIST: 404, FORBIDDEN: 403, FILE_KIND_REFUSED: 415, FILE_TOO_LARGE: 413, IMPORTED_ALREADY: 409, ROW_SETTLED: 409,
}

/** What a route does for its caller. */
type Work = (request: FastifyRequest, reply: FastifyReply, caller: Acting) => Promise<unknown>

/** A handler that finds out who asks and turns what refuses the work into an answer: code, text, and the wrong fields. */
export const answering = ({ acting }: ExchangeDeps, work: Work) => async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const caller = await acting(request)
  try {
    return await work(request, reply, caller)
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    const { code, fields } = error.rejection
    return reply.code(STATUS[code] ?? 400).send({
      code, text: rejectionText(error.rejection, caller.locale),
      fields: fields.map((field) => ({ path: field.path, text: rejectionText(field, caller.locale) })),
    })
  }
}
