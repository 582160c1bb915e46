import multipart from '@fastify/multipart'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { attachmentHeader, cleanName, FILE_FORMS, MEGABYTE } from '../files/index.ts'
import { fieldRejection, invalid, notFound, refuse, rejection } from '../lifecycle/index.ts'
import { inLocale } from '../records/index.ts'
import { answering, auditRefusal, type ExchangeDeps } from './answering.ts'
import { importAll, importParking } from './import-file.ts'
import { importKindOf, importKinds, type ImportKind } from './import-kind.ts'
import { fieldsOfKind, importReport } from './import-report.ts'
import { importTemplate } from './import-template.ts'
import type { CellProblem } from './problem.ts'
import { importRefused } from './refusals.ts'
import { readImport, type ReadImport } from './read-import.ts'
import { rowRoutes } from './row-routes.ts'
import { isWorkbook } from './table.ts'

/** Bytes of a file that is imported. */
export const LARGEST_IMPORT = 20 * MEGABYTE
const importing = { act: 'import', record: 'ImportBatch' }

const noFile = rejection('IMPORT_FILE_MISSING', ['没有收到文件', 'No file was received'])
const noCount = fieldRejection('NOT_A_COUNT', ['应为件数', 'Should be a number of rows'])
const noBureau = rejection('IMPORT_NEEDS_BUREAU', ['只有单位的工作人员可以导入', 'Only staff of a bureau can import'])

interface Sent { bytes: Buffer; name: string; mappingId?: string; declared?: number }

async function sentFile(request: FastifyRequest): Promise<Sent> {
  const file = await request.file()
  if (!file) return refuse(noFile())
  const bytes = await file.toBuffer()
  const sent = (name: string): string | undefined => {
    const field = file.fields[name]
    return field && !Array.isArray(field) && field.type === 'field' ? String(field.value) : undefined
  }
  const declared = sent('declared')
  if (declared !== undefined && !/^\d{1,7}$/.test(declared)) refuse(invalid({}, { fields: [noCount('declared')] }))
  return { bytes, name: file.filename, mappingId: sent('mappingId'), declared: declared === undefined ? undefined : Number(declared) }
}

function kindOf(request: FastifyRequest, caller: Acting): ImportKind {
  const kind = importKindOf((request.params as { kind: string }).kind, caller) ?? refuse(notFound())
  return caller.bureauId === undefined ? refuse(noBureau()) : kind
}

/**
 * `GET /imports`: what the caller can import. `GET /imports/:kind/fields`: what its columns can fill. `GET /imports/:kind/template`: an
 * empty workbook. `POST /imports/:kind/check` (multipart: `mappingId` and `declared`, the sender's own count, if there are any, then
 * `file`): a dry run. `POST /imports/:kind`: 201 with the batch when everything was
 * stored, 202 when rows are being stored one by one, 422 with the report when nothing was. Parked rows: see `rowRoutes`.
 */
export const importRoutes = (deps: ExchangeDeps): FastifyPluginAsync => async (app) => {
  const { office } = deps
  await app.register(multipart, { limits: { files: 1, fields: 2, fieldSize: 100, fileSize: LARGEST_IMPORT } })
  await app.register(rowRoutes(deps))

  const read = (kind: ImportKind, caller: Acting, { bytes, mappingId }: Sent): Promise<ReadImport> =>
    office.transaction((em) => readImport({ office, em, acting: caller, now: office.now() }, kind, bytes, mappingId))

  app.get('/imports', answering(deps, async (_request, _reply, caller) =>
    importKinds(caller).map(({ key, label, mode }) => ({ key, label: inLocale(label, caller.locale), mode }))))

  app.get('/imports/:kind/fields', answering(deps, async (request, _reply, caller) => fieldsOfKind(kindOf(request, caller), caller.locale)))

  app.get('/imports/:kind/template', answering(deps, async (request, reply, caller) => {
    const kind = kindOf(request, caller)
    return reply.header('content-type', FILE_FORMS.XLSX.mime)
      .header('content-disposition', attachmentHeader(`${inLocale(kind.label, caller.locale)}.xlsx`))
      .send(await importTemplate(kind.fields, caller.locale))
  }))

  app.post('/imports/:kind/check', answering(deps, async (request, _reply, caller) => {
    const kind = kindOf(request, caller)
    return importReport(kind, await read(kind, caller, await sentFile(request)), caller.locale)
  }))

  app.post('/imports/:kind', answering(deps, async (request, reply, caller) => {
    const kind = kindOf(request, caller)
    const sent = await sentFile(request)
    const found = await read(kind, caller, sent)
    const failed = async (problems: CellProblem[]) => {
      await auditRefusal(deps, request, caller, importing, importRefused().code)
      return reply.code(422).send(importReport(kind, { ...found, parsed: { ...found.parsed, problems } }, caller.locale))
    }
    if (found.parsed.rows.length === 0 || (kind.mode === 'ALL' && found.parsed.problems.length > 0)) return failed(found.parsed.problems)
    const file = { name: cleanName(sent.name, isWorkbook(sent.bytes) ? 'XLSX' : 'TXT'), bytes: sent.bytes }
    const order = { office, acting: caller, kind, file, read: found, declared: sent.declared }
    if (kind.mode === 'PARK') return reply.code(202).send(await importParking(order))
    const result = await importAll(order)
    return 'problems' in result ? failed(result.problems) : reply.code(201).send(result)
  }, importing))
}
