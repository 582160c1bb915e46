import type { Readable } from 'node:stream'
import type { Acting } from '../access/index.ts'
import { newId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { cleanName } from './file-name.ts'
import type { FileStore, StoredContent } from './file-store.ts'
import { StoredFile } from './stored-file.record.ts'

export interface Upload {
  files: FileStore
  transaction<T>(work: (em: EntityManager) => Promise<T>): Promise<T>
  now: Date
  acting: Acting
  content: Readable
  /** As the sender calls it. */
  name: string
  /** Largest size in bytes. */
  limit: number
}

/** A stored upload that hangs on nothing yet; it is forgotten after a day unless `attachFiles` hangs it on something. */
export interface Uploaded extends StoredContent { id: string; name: string }

/** Stores a content and its row. Throws `Rejected` for what is not accepted. */
export async function uploadFile({ files, transaction, now, acting, content, name: given, limit }: Upload): Promise<Uploaded> {
  const stored = await files.put(content, limit)
  const name = cleanName(given, stored.kind)
  const id = newId(now)
  await transaction(async (em) => {
    em.create(StoredFile, { ...stored, name, id, version: 1, createdAt: now, updatedAt: now, uploadedById: acting.userId ?? null })
  })
  return { ...stored, id, name }
}
