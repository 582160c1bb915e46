import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { notFound, Rejected, rejectionText, type Rejection } from '../lifecycle/index.ts'
import { isId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { FILE_ENDINGS, FILE_FORMS } from './file-kind.ts'
import { attachmentHeader } from './file-name.ts'
import { MEGABYTE, type FileStore } from './file-store.ts'
import { fileMissing, signInFirst } from './refusals.ts'
import { readableFile } from './reading.ts'
import { uploadFile } from './upload.ts'

export interface FilesRoutesDeps {
  files: FileStore
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>
  now(): Date
  /** Who asks. The public uploads nothing: no act of theirs takes attachments. */
  acting(request: FastifyRequest): Promise<Acting>
  /** Largest file in bytes; 50 MB unless said otherwise. */
  limit?: number
}

const STATUS: Record<string, number> = { FILE_TOO_LARGE: 413, FILE_KIND_REFUSED: 415, UNAUTHENTICATED: 401, NOT_FOUND: 404 }

function answer(reply: FastifyReply, rejection: Rejection, { locale }: Acting): FastifyReply {
  return reply.code(STATUS[rejection.code] ?? 400).send({ code: rejection.code, text: rejectionText(rejection, locale) })
}

/**
 * `GET /files` tells what may be uploaded: the largest size in megabytes and the endings. `POST /files` (multipart, one `file`) answers 201 with id, name, kind and size; an act then attaches the id.
 * `GET /files/:id` sends the content, to be saved and never to be run: to its uploader while it hangs on nothing, afterwards to
 * whoever may read the record. A file that is not there and one that is not the caller's are both 404.
 */
export const filesRoutes = (deps: FilesRoutesDeps): FastifyPluginAsync => async (app: FastifyInstance) => {
  const limit = deps.limit ?? 50 * MEGABYTE
  await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: limit + 1 }, throwFileSizeLimit: false })

  app.get('/files', () => ({ megabytes: Math.floor(limit / MEGABYTE), endings: FILE_ENDINGS }))

  app.post('/files', async (request, reply) => {
    const acting = await deps.acting(request)
    if (!acting.may('files.upload')) return answer(reply, signInFirst(), acting)
    const sent = await request.file()
    if (!sent) return answer(reply, fileMissing(), acting)
    try {
      const { id, name, kind, size } = await uploadFile({ ...deps, now: deps.now(), acting, content: sent.file, name: sent.filename, limit })
      return reply.code(201).send({ id, name, kind, size })
    } catch (error) {
      if (error instanceof Rejected) return answer(reply, error.rejection, acting)
      throw error
    } finally {
      // What was not read of a refused upload would keep the connection waiting.
      sent.file.resume()
    }
  })

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const acting = await deps.acting(request)
    const { id } = request.params
    const file = isId(id) ? await deps.transaction((em) => readableFile(em, acting, id)) : undefined
    if (!file) return answer(reply, notFound(), acting)
    return reply
      .header('content-type', FILE_FORMS[file.kind].mime)
      .header('content-length', file.size)
      .header('content-disposition', attachmentHeader(file.name))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cache-control', 'private, no-store')
      .send(deps.files.read(file.hash))
  })
}
