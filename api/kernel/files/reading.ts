import { all, type Acting } from '../access/index.ts'
import { reachesRow, readScope, scopeOf } from '../query/index.ts'
import { specOf, type RecordSpec } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { StoredFile } from './stored-file.record.ts'

/** The permission that a record asks of those who see its attachments, beyond that to read it. */
const seeOf = (spec: RecordSpec): string | undefined => [...spec.many.values()].find((many) => many.target() === StoredFile)?.see

/**
 * A file that somebody may read: whoever reads the record it hangs on, and of it its attachments; its uploader alone while it hangs
 * on nothing. Nothing where it is not there, or not theirs.
 */
export async function readableFile(em: EntityManager, acting: Acting, id: string): Promise<StoredFile | undefined> {
  const file = await em.findOne(StoredFile, { id })
  if (!file) return undefined
  if (!file.subjectType || !file.subjectId) return acting.userId !== undefined && file.uploadedById === acting.userId ? file : undefined
  const spec = specOf(file.subjectType)
  const see = seeOf(spec)
  const scope = all(readScope(spec, acting), see === undefined ? true : scopeOf(spec, acting, see))
  return (await reachesRow(em.getKysely(), spec, scope, file.subjectId)) ? file : undefined
}
