import { LockMode } from '@mikro-orm/core'
import type { Acting } from '../access/index.ts'
import { invalid, refuse } from '../lifecycle/index.ts'
import { isId } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import { fileNotYours } from './refusals.ts'
import { StoredFile } from './stored-file.record.ts'

export interface Attaching {
  acting: Acting
  ids: readonly string[]
  subject: { type: string; id: string }
  now: Date
  /** The input field that holds the ids, for the rejection. */
  path?: string
}

/**
 * Hangs uploaded files on a record, inside the act that makes or changes it. Refuses the act when one of them is not there,
 * was uploaded by somebody else, or hangs on something already.
 */
export async function attachFiles(em: EntityManager, { acting, ids, subject, now, path = 'fileIds' }: Attaching): Promise<StoredFile[]> {
  if (ids.length === 0) return []
  const found = await em.find(StoredFile, { id: { $in: ids.filter(isId) } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } })
  const isFree = (file: StoredFile): boolean => !file.subjectId && (file.uploadedById ?? undefined) === acting.userId
  const free = new Map(found.filter(isFree).map((file) => [file.id, file]))
  const wrong = ids.flatMap((id, at) => (free.has(id) && ids.indexOf(id) === at ? [] : [fileNotYours(`${path}.${at}`)]))
  if (wrong.length > 0) refuse(invalid({}, { fields: wrong }))
  for (const file of free.values()) {
    em.assign(file, { subjectType: subject.type, subjectId: subject.id, attachedAt: now, updatedAt: now })
  }
  return ids.map((id) => free.get(id)!)
}

/** What hangs on a record, oldest first. The caller has made sure that the record may be read. */
export const filesOf = (em: EntityManager, subject: { type: string; id: string }): Promise<StoredFile[]> =>
  em.find(StoredFile, { subjectType: subject.type, subjectId: subject.id }, { orderBy: { id: 'asc' } })

/** Lets go of what hangs on a record; the nightly sweep forgets it. */
export async function detachFiles(em: EntityManager, subject: { type: string; id: string }): Promise<void> {
  await em.nativeUpdate(StoredFile, { subjectType: subject.type, subjectId: subject.id }, { subjectType: null, subjectId: null })
}
