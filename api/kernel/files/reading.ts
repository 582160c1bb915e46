import type { Acting } from '../access/index.ts'
import { reachesRow, readScope } from '../query/index.ts'
import { specOf } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { StoredFile } from './stored-file.record.ts'

/** What a file hangs on: the record's name and id. */
export interface Subject { type: string; id: string }

/**
 * A file that somebody may read: whoever reads the record it hangs on; its uploader alone while it hangs on nothing.
 * Nothing where it is not there, or not theirs.
 */
export async function readableFile(em: EntityManager, acting: Acting, id: string): Promise<StoredFile | undefined> {
  const file = await em.findOne(StoredFile, { id })
  if (!file) return undefined
  if (!file.subjectType || !file.subjectId) return acting.userId !== undefined && file.uploadedById === acting.userId ? file : undefined
  const spec = specOf(file.subjectType)
  return (await reachesRow(em.getKysely(), spec, readScope(spec, acting), file.subjectId)) ? file : undefined
}
