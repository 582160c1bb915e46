import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { attachmentHeader, FILE_FORMS } from '../files/index.ts'
import { notFound, rejectionText } from '../lifecycle/index.ts'
import type { Reader } from '../query/index.ts'
import { allRecords, inLocale, isId } from '../records/index.ts'
import { printAssets } from './assets.ts'
import { renderDocx } from './docx.ts'
import { printPage } from './page.ts'
import { allDocuments } from './template.ts'

export interface DocumentRoutesDeps {
  acting(request: FastifyRequest): Promise<Acting>
  /** A connection of the request’s own. */
  reader(): Reader
}

/** Sheets of one batch. */
const MOST = 200
const ASSETS = '/documents/assets'

const query = {
  type: 'object', required: ['ids'],
  properties: { ids: { type: 'string', maxLength: 37 * MOST }, format: { enum: ['print', 'docx'] } },
}

interface Asked { Params: { key: string }; Querystring: { ids: string; format?: 'print' | 'docx' } }

/** The forms that somebody can print, by the record they are printed from. */
function offered(acting: Acting): { key: string; label: string; record: string }[] {
  return [...allDocuments().values()].flatMap(({ key, label, of, models }) => {
    const record = of === undefined || !models ? undefined : allRecords().get(of)
    return record && acting.may(record.access.read) ? [{ key, label: inLocale(label, acting.locale), record: record.name }] : []
  })
}

/**
 * `GET /documents`: the forms that can be printed, by record. `GET /documents/:key?ids=a,b,c` prints one or a batch; with `format=docx`
 * they come as one file. Records that are not there or not the caller’s are left out; if none remains the answer is 404.
 */
export const documentRoutes = (deps: DocumentRoutesDeps): FastifyPluginAsync => async (app) => {
  for (const [name, { type, text }] of printAssets) {
    app.get(`${ASSETS}/${name}`, (_request, reply) => reply.header('content-type', type).header('cache-control', 'no-cache').send(text))
  }

  app.get('/documents', (request) => deps.acting(request).then(offered))

  app.get<Asked>('/documents/:key', { schema: { querystring: query } }, async (request, reply) => {
    const acting = await deps.acting(request)
    const { ids, format } = request.query
    const form = allDocuments().get(request.params.key)
    const models = (await form?.models?.(deps.reader(), acting, ids.split(',').filter(isId).slice(0, MOST))) ?? []
    if (models.length === 0) return reply.code(404).send({ code: 'NOT_FOUND', text: rejectionText(notFound(), acting.locale) })
    reply.header('cache-control', 'private, no-store')
    if (format !== 'docx') {
      return reply.header('content-type', 'text/html; charset=utf-8').send(printPage(models, { locale: acting.locale, assets: ASSETS }))
    }
    const [first] = models
    const title = first!.title.replaceAll('\n', '')
    return reply.header('content-type', FILE_FORMS.DOCX.mime)
      .header('content-disposition', attachmentHeader(`${[first!.number, title].filter(Boolean).join(' ')}.docx`))
      .send(await renderDocx(models, acting.locale))
  })
}
