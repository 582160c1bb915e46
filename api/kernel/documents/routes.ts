import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { attachmentHeader, FILE_FORMS } from '../files/index.ts'
import { notFound, rejectionText, type Office } from '../lifecycle/index.ts'
import type { Reader } from '../query/index.ts'
import { inLocale, isId, type Label } from '../records/index.ts'
import { printAssets } from './assets.ts'
import { renderDocx } from './docx.ts'
import type { DocumentModel } from './model.ts'
import { printPage } from './page.ts'
import { renderSheets } from './sheet.ts'
import { allDocuments } from './template.ts'

export interface DocumentRoutesDeps {
  office: Office
  acting(request: FastifyRequest): Promise<Acting>
  /** A connection of the request’s own. */
  reader(): Reader
}

export type PaperFormat = 'print' | 'docx' | 'xlsx'

/** Sheets of one batch. */
const MOST = 200
const ASSETS = '/documents/assets'

const query = {
  type: 'object', required: ['ids'],
  properties: { ids: { type: 'string', maxLength: 37 * MOST }, format: { enum: ['print', 'docx', 'xlsx'] } },
}

interface Asked { Params: { key: string }; Querystring: { ids: string; format?: PaperFormat } }

const SOME: Label = ['所选{asked}条记录中，{found}条有此文书。', '{found} of the {asked} records chosen have this paper.']
const NONE: Label = ['没有找到这份文书：它还没有形成，或者您无权查看。', 'There is no such paper: it has not come about yet, or is not yours to read.']

/** Number and title of the first paper, and how many there are: 2026-00217 收件凭证等4份. */
function fileName([first, ...others]: DocumentModel[]): string {
  const name = [first!.number?.replace(/^编号：/, ''), first!.title.replaceAll('\n', '')].filter(Boolean).join(' ')
  return others.length > 0 ? `${name}等${others.length + 1}份` : name
}

/** Sends documents as a page to print or as one docx file; nobody keeps a copy. */
export async function sendPapers(reply: FastifyReply, acting: Acting, { models, format, note }: { models: DocumentModel[]; format?: PaperFormat; note?: string }): Promise<FastifyReply> {
  reply.header('cache-control', 'private, no-store')
  if (format !== 'docx' && format !== 'xlsx') {
    return reply.header('content-type', 'text/html; charset=utf-8').send(printPage(models, { locale: acting.locale, note, assets: ASSETS }))
  }
  const { kind, render } = { docx: { kind: FILE_FORMS.DOCX, render: renderDocx }, xlsx: { kind: FILE_FORMS.XLSX, render: renderSheets } }[format]
  return reply.header('content-type', kind.mime).header('content-disposition', attachmentHeader(`${fileName(models)}.${format}`)).send(await render(models))
}

/** Who took which papers with somebody's data on them is in the log, and in the history of each record. */
const notePrinting = (office: Office, acting: Acting, record: string, ids: readonly string[]): Promise<void> => office.transaction((em) => office.audit(em, ids.map((recordId) => (
  { at: office.now(), acting, act: 'print', record, recordId, bureauId: acting.bureauId, outcome: 'DONE', changed: [] }))))

/**
 * `GET /documents/:key?ids=a,b,c` prints one paper or a batch; with `format=docx` they come as one file, with `format=xlsx` as a workbook where the form is one table. Records that are not there,
 * not the caller’s or without such a paper are left out; if none remains the answer is 404, in words where a page was asked for.
 */
export const documentRoutes = (deps: DocumentRoutesDeps): FastifyPluginAsync => async (app) => {
  for (const [name, { type, text }] of printAssets) {
    app.get(`${ASSETS}/${name}`, (_request, reply) => reply.header('content-type', type).header('cache-control', 'no-cache').send(text))
  }

  app.get<Asked>('/documents/:key', { schema: { querystring: query } }, async (request, reply) => {
    const acting = await deps.acting(request)
    const { ids, format } = request.query
    const asked = [...new Set(ids.split(',').filter(isId))].slice(0, MOST)
    const named = allDocuments().get(request.params.key)
    const form = format === 'xlsx' && !named?.sheet ? undefined : named
    const printed = (await form?.printable(deps.reader(), acting, asked)) ?? []
    const models = (await form?.models?.(deps.reader(), acting, printed)) ?? []
    if (models.length > 0) {
      await notePrinting(deps.office, acting, form!.of!, printed)
      const note = models.length < asked.length ? rejectionText({ label: SOME, facts: { asked: asked.length, found: models.length } }, acting.locale) : undefined
      return sendPapers(reply, acting, { models, format, note })
    }
    reply.code(404)
    return format === 'docx' || format === 'xlsx' || !request.headers.accept?.includes('text/html')
      ? reply.send({ code: 'NOT_FOUND', text: rejectionText(notFound(), acting.locale) })
      : sendPapers(reply, acting, { models, note: inLocale(NONE, acting.locale) })
  })
}
