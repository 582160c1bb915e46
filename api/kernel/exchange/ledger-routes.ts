import type { FastifyPluginAsync } from 'fastify'
import { sendPapers, type PaperFormat } from '../documents/index.ts'
import { Rejected, rejectionText } from '../lifecycle/index.ts'
import { answering, type ExchangeDeps } from './answering.ts'
import { isListRequest, type ListRequest } from './list-request.ts'
import { ledgerOf } from './ledger.ts'

const querystring = {
  type: 'object', required: ['list'],
  properties: { list: { type: 'string', maxLength: 4000 }, format: { enum: ['print', 'docx'] } },
}

/** What a list’s address says; nothing where it is not what the console writes there. */
function listIn(text: string): ListRequest | undefined {
  try {
    const list: unknown = JSON.parse(text)
    return isListRequest(list) ? list : undefined
  } catch {
    return undefined
  }
}

/** `GET /ledgers?list={"record":…}` prints a list whole, as an export would write it; with `format=docx` as a Word file. A browser is told in words why not. */
export const ledgerRoutes = (deps: ExchangeDeps): FastifyPluginAsync => async (app) => {
  app.get('/ledgers', { schema: { querystring } }, answering(deps, async (request, reply, caller) => {
    const { list: text, format } = request.query as { list: string; format?: PaperFormat }
    const list = listIn(text)
    if (!list) return reply.code(400).send({ code: 'BAD_REQUEST', text: '请求无法识别 / The request cannot be read' })
    try {
      return await sendPapers(reply, caller, { models: [await ledgerOf(deps.office, caller, list)], format })
    } catch (error) {
      if (!(error instanceof Rejected) || !request.headers.accept?.includes('text/html')) throw error
      return sendPapers(reply.code(400), caller, { models: [], note: rejectionText(error.rejection, caller.locale) })
    }
  }))
}
