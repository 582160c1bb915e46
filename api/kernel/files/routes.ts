import multipart from '@fastify/multipart'
import { ForeignKeyConstraintViolationException } from '@mikro-orm/core'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Acting } from '../access/index.ts'
import { Rejected, rejectionText, type Rejection } from '../lifecycle/index.ts'
import { isId, newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { FILE_FORMS } from './file-kind.ts'
import { attachmentHeader, cleanName } from './file-name.ts'
import { MEGABYTE, type FileStore } from './file-store.ts'
import { bureauMissing, fileMissing, signInFirst } from './refusals.ts'
import { StoredFile } from './stored-file.record.ts'

export interface FilesRoutesDeps {
  files: FileStore
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>
  now(): Date
  /** Who asks; nothing where nobody is signed in and the public has no business here. */
  acting(request: FastifyRequest): Promise<Acting | undefined>
  /** Whether somebody may read the record that a file hangs on. Files that hang on nothing are their uploader's alone. */
  mayRead(acting: Acting, subject: { type: string; id: string }): Promise<boolean>
  /** Largest file in bytes; 50 MB unless said otherwise. */
  limit?: number
}

const STATUS: Record<string, number> = { FILE_TOO_LARGE: 413, FILE_KIND_REFUSED: 415, UNAUTHENTICATED: 401 }

function answer(reply: FastifyReply, rejection: Rejection, acting: Acting | undefined): FastifyReply {
  return reply.code(STATUS[rejection.code] ?? 400).send({ code: rejection.code, text: rejectionText(rejection, acting?.locale ?? 'zh') })
}

/**
 * `POST /files` (multipart: one `file`, for the public and the city a `bureauId` before it) answers 201 with id, name, kind and size;
 * an act then attaches the id. `GET /files/:id` sends the content, to be saved and never to be run.
 * A file that is not there and one that is not the caller's are both 404.
 */
export const filesRoutes = (deps: FilesRoutesDeps): FastifyPluginAsync => async (app: FastifyInstance) => {
  const limit = deps.limit ?? 50 * MEGABYTE
  await app.register(multipart, { limits: { files: 1, fields: 5, fieldSize: 200, fileSize: limit + 1 }, throwFileSizeLimit: false })

  app.post('/files', async (request, reply) => {
    const acting = await deps.acting(request)
    if (!acting?.may('files.upload')) return answer(reply, signInFirst(), acting)
    const sent = await request.file()
    if (!sent) return answer(reply, fileMissing(), acting)
    const field = sent.fields['bureauId']
    const named = field && !Array.isArray(field) && field.type === 'field' ? field.value : undefined
    const bureauId = acting.bureauId ?? named
    try {
      if (!isId(bureauId)) return answer(reply, bureauMissing(), acting)
      const content = await deps.files.put(sent.file, limit)
      const now = deps.now()
      const name = cleanName(sent.filename, content.kind)
      const id = await deps.transaction(async (em) => em.create(StoredFile, {
        ...content, name, bureauId, id: newId(now), version: 1, createdAt: now, updatedAt: now, uploadedById: acting.userId ?? null,
      }).id)
      return reply.code(201).send({ id, name, kind: content.kind, size: content.size })
    } catch (error) {
      if (error instanceof Rejected) return answer(reply, error.rejection, acting)
      if (error instanceof ForeignKeyConstraintViolationException) return answer(reply, bureauMissing(), acting)
      throw error
    } finally {
      // What was not read of a refused upload would keep the connection waiting.
      sent.file.resume()
    }
  })

  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const acting = await deps.acting(request)
    if (!acting) return answer(reply, signInFirst(), acting)
    const file = isId(request.params.id) ? await deps.transaction((em) => em.findOne(StoredFile, { id: request.params.id })) : null
    if (!file || !(await readable(deps, acting, file))) return reply.code(404).send({ code: 'NOT_FOUND', text: acting.locale === 'zh' ? '没有找到该附件' : 'There is no such attachment' })
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

async function readable(deps: FilesRoutesDeps, acting: Acting, file: StoredFile): Promise<boolean> {
  if (file.subjectType && file.subjectId) return deps.mayRead(acting, { type: file.subjectType, id: file.subjectId })
  return acting.userId !== undefined && file.uploadedById === acting.userId
}
