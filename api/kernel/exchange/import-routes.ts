import { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { attachmentHeader, FILE_FORMS, MEGABYTE, uploadFile, type FileStore } from '../files/index.ts'
import { notFound, refuse, Rejected, rejection, rejectionText } from '../lifecycle/index.ts'
import { inLocale, type Locale } from '../records/index.ts'
import type { ExchangeDeps } from './export-routes.ts'
import { importAll, importParking } from './import-file.ts'
import { importKindOf, importKinds, type ImportKind } from './import-kind.ts'
import { importTemplate } from './import-template.ts'
import { problemText, type CellProblem } from './problem.ts'
import { readImport, type ReadImport } from './read-import.ts'
import { dismissRow, repairRow } from './repair-row.ts'

const LIMIT = 20 * MEGABYTE
/** Problems told in one answer; whoever has more begins with these. */
const MOST_TOLD = 500

const noFile = rejection('IMPORT_FILE_MISSING', ['没有收到文件', 'No file was received'])
const noBureau = rejection('IMPORT_NEEDS_BUREAU', ['只有单位的工作人员可以导入', 'Only staff of a bureau can import'])
const STATUS: Record<string, number> = { NOT_FOUND: 404, FORBIDDEN: 403, FILE_KIND_REFUSED: 415, FILE_TOO_LARGE: 413, IMPORTED_ALREADY: 409, ROW_SETTLED: 409 }

const told = (problems: readonly CellProblem[], locale: Locale) => problems.slice(0, MOST_TOLD).map((problem) => ({
  row: problem.row, field: problem.path, column: inLocale(problem.column, locale), code: problem.code, text: problemText(problem, locale),
}))

/** What a dry run shows. */
const report = (kind: ImportKind, { headers, mapping, parsed }: ReadImport, locale: Locale) => ({
  headers, mapping, mode: kind.mode, total: parsed.rows.length, right: parsed.rows.filter((row) => row.problems.length === 0).length,
  fields: kind.fields.map((field) => ({ name: field.name, label: inLocale(field.label, locale), required: !field.optional && field.kind !== 'flag' })),
  problemCount: parsed.problems.length, problems: told(parsed.problems, locale),
})

interface Sent { bytes: Buffer; name: string; mappingId?: string }

async function sentFile(request: FastifyRequest): Promise<Sent> {
  const file = await request.file()
  if (!file) return refuse(noFile())
  const bytes = await file.toBuffer()
  const field = file.fields['mappingId']
  return { bytes, name: file.filename, mappingId: field && !Array.isArray(field) && field.type === 'field' ? String(field.value) : undefined }
}

/**
 * `GET /imports`: what the caller can import. `GET /imports/:kind/template`: an empty workbook. `POST /imports/:kind/check`
 * (multipart: `mappingId` if there is one, then `file`): a dry run. `POST /imports/:kind`: 201 with the batch when everything was stored,
 * 202 when rows are being stored one by one, 422 with the report when nothing was. `POST /imports/rows/:id/repair` with `{ cells }`,
 * `POST /imports/rows/:id/dismiss` with `{ reason }` settle parked rows.
 */
export const importRoutes = ({ office, acting, files }: ExchangeDeps & { files: FileStore }): FastifyPluginAsync => async (app) => {
  await app.register(multipart, { limits: { files: 1, fields: 1, fieldSize: 100, fileSize: LIMIT } })

  /** Runs for a caller and turns what refuses it into an answer. */
  const answering = (work: (request: FastifyRequest, reply: FastifyReply, caller: Acting) => Promise<unknown>) => async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = await acting(request)
    try {
      return await work(request, reply, caller)
    } catch (error) {
      if (!(error instanceof Rejected)) throw error
      const { code, fields } = error.rejection
      return reply.code(STATUS[code] ?? 400).send({ code, text: rejectionText(error.rejection, caller.locale), fields: fields.map((field) => ({ path: field.path, text: rejectionText(field, caller.locale) })) })
    }
  }
  const kindOf = (request: FastifyRequest, caller: Acting): ImportKind => {
    const kind = importKindOf((request.params as { kind: string }).kind, caller) ?? refuse(notFound())
    return caller.bureauId === undefined ? refuse(noBureau()) : kind
  }
  const read = (kind: ImportKind, caller: Acting, { bytes, mappingId }: Sent): Promise<ReadImport> =>
    office.transaction((em) => readImport({ office, em, acting: caller, now: office.now() }, kind, bytes, mappingId))

  app.get('/imports', answering(async (_request, _reply, caller) =>
    importKinds(caller).map(({ key, label, mode }) => ({ key, label: inLocale(label, caller.locale), mode }))))

  app.get('/imports/:kind/template', answering(async (request, reply, caller) => {
    const kind = kindOf(request, caller)
    return reply.header('content-type', FILE_FORMS.XLSX.mime)
      .header('content-disposition', attachmentHeader(`${inLocale(kind.label, caller.locale)}.xlsx`))
      .send(await importTemplate(kind.fields, caller.locale))
  }))

  app.post('/imports/:kind/check', answering(async (request, _reply, caller) => {
    const kind = kindOf(request, caller)
    return report(kind, await read(kind, caller, await sentFile(request)), caller.locale)
  }))

  app.post('/imports/:kind', answering(async (request, reply, caller) => {
    const kind = kindOf(request, caller)
    const sent = await sentFile(request)
    const found = await read(kind, caller, sent)
    const failed = (problems: CellProblem[]) => reply.code(422).send(report(kind, { ...found, parsed: { ...found.parsed, problems } }, caller.locale))
    if (found.parsed.rows.length === 0 || (kind.mode === 'ALL' && found.parsed.problems.length > 0)) return failed(found.parsed.problems)
    const file = await uploadFile({
      files, transaction: office.transaction, now: office.now(), acting: caller, content: Readable.from([sent.bytes]), name: sent.name, limit: LIMIT,
    })
    const order = { office, acting: caller, kind, file, read: found }
    if (kind.mode === 'PARK') return reply.code(202).send(await importParking(order))
    const result = await importAll(order)
    return 'problems' in result ? failed(result.problems) : reply.code(201).send(result)
  }))

  const cells = { type: 'object', required: ['cells'], properties: { cells: { type: 'object', maxProperties: 300, additionalProperties: { type: 'string', maxLength: 5000 } } } }
  app.post<{ Params: { id: string }; Body: { cells: Record<string, string> } }>('/imports/rows/:id/repair', { schema: { body: cells } }, answering(async (request, reply, caller) => {
    const { params, body } = request as FastifyRequest<{ Params: { id: string }; Body: { cells: Record<string, string> } }>
    const result = await repairRow(office, caller, params.id, body.cells)
    return 'problems' in result ? reply.code(422).send({ problems: told(result.problems, caller.locale) }) : result
  }))

  const reason = { type: 'object', required: ['reason'], properties: { reason: { type: 'string', maxLength: 500 } } }
  app.post('/imports/rows/:id/dismiss', { schema: { body: reason } }, answering(async (request, reply, caller) => {
    const { params, body } = request as FastifyRequest<{ Params: { id: string }; Body: { reason: string } }>
    await dismissRow(office, caller, params.id, body.reason)
    return reply.code(204).send()
  }))
}
