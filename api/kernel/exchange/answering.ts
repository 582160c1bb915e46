import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { Rejected, rejectionText, type Office } from '../lifecycle/index.ts'
import { isId } from '../records/index.ts'

export interface ExchangeDeps {
  office: Office
  acting(request: FastifyRequest): Promise<Acting>
}

const STATUS: Record<string, number> = {
  NOT_FOUND: 404, UNKNOWN_LIST: 404, FORBIDDEN: 403, FILE_KIND_REFUSED: 415, FILE_TOO_LARGE: 413, IMPORTED_ALREADY: 409, ROW_SETTLED: 409,
}

/** What a route does for its caller. */
type Work = (request: FastifyRequest, reply: FastifyReply, caller: Acting) => Promise<unknown>

/** What a route's refusal stands for in the audit log; absent for routes that only show something. */
export interface Audited { act: string; record: string }

/**
 * Notes that something was refused. Whoever did not sign in leaves nothing: nobody's tries must not fill the log. `recordId` is the id in
 * the address, where there is one.
 */
export async function auditRefusal({ office }: ExchangeDeps, request: FastifyRequest, caller: Acting, { act, record }: Audited, code: string): Promise<void> {
  if (caller.kind === 'PUBLIC') return
  const { id } = request.params as { id?: string }
  await office.transaction((em) => office.audit(em, {
    at: office.now(), acting: caller, act, record, recordId: isId(id) ? id : undefined, bureauId: caller.bureauId, outcome: 'REJECTED', code, changed: [],
  }))
}

/** A handler that finds out who asks and turns what refuses the work into an answer, audited: code, text, and the wrong fields. */
export const answering = (deps: ExchangeDeps, work: Work, audited?: Audited) => async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const caller = await deps.acting(request)
  try {
    return await work(request, reply, caller)
  } catch (error) {
    if (!(error instanceof Rejected)) throw error
    const { code, fields } = error.rejection
    if (audited) await auditRefusal(deps, request, caller, audited, code)
    return reply.code(STATUS[code] ?? 400).send({
      code, text: rejectionText(error.rejection, caller.locale),
      fields: fields.map((field) => ({ path: field.path, text: rejectionText(field, caller.locale) })),
    })
  }
}
