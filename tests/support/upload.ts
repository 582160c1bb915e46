import { readableFile, StoredFile } from '../../api/kernel/files/index.ts'
import type { Person, TestOffice } from './office.ts'

/** A file that somebody has uploaded and that hangs on nothing yet; answers with its id. */
export const uploaded = async (t: TestOffice, by: Person): Promise<string> =>
  (await t.have(StoredFile, { bureauId: undefined, name: '扫描件.pdf', kind: 'PDF', size: 3, hash: 'a'.repeat(64), uploadedById: t.staff[by] })).id

/** Whether somebody may open a file. */
export const opens = async (t: TestOffice, person: Person, id: string): Promise<boolean> =>
  (await t.store.transaction((em) => readableFile(em, t.as(person), id))) !== undefined
