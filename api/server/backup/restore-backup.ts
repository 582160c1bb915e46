import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { appendAudit, headsFile, keptHeads, verifyAudit } from '../../kernel/audit/index.ts'
import { entitySchemas } from '../../kernel/records/index.ts'
import { lockFolder, openStore, StoreRefusal } from '../../kernel/store/index.ts'
import { loadRooms } from '../../rooms.ts'
import type { Config } from '../config.ts'
import { contentOf, type Entry } from './archive.ts'
import { unfinishedMark } from '../unfinished.ts'
import { auditKeys } from './audit-keys.ts'
import { ATTACHMENTS, DATABASE, HEADS, verifyBackup, type Manifest } from './manifest.ts'
import { brokenLog, fileMissing, notEmpty, serverTools, unreadable } from './refusals.ts'

/** What an office consists of in its data folder, the secret apart. */
const PARTS = ['database', ATTACHMENTS, HEADS]

export interface Restored {
  madeAt: string
  /** Entries of the audit log, all in order. */
  entries: number
  /** Where what stood here before was moved to. */
  replaced?: string
}

async function unpack(path: string, entries: readonly Entry[], folder: string): Promise<Blob> {
  const dump: Buffer[] = []
  for (const entry of entries) {
    if (entry.name === DATABASE) {
      for await (const part of contentOf(path, entry)) dump.push(part)
      continue
    }
    const target = join(folder, entry.name)
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    await pipeline(contentOf(path, entry), createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }))
  }
  return new Blob(dump as BlobPart[], { type: 'application/gzip' })
}

/** Opens the restored database apart, brings it to this version's form, verifies its audit log and notes the restoration there. */
async function bringUp(folder: string, dump: Blob, { madeAt, version }: Manifest, now: Date): Promise<number> {
  const store = await openStore({ entities: entitySchemas(), folder, dump }).catch((error: unknown) => {
    throw error instanceof StoreRefusal ? error : unreadable(version, String(error))
  })
  try {
    const { entries, broken } = await verifyAudit(store.em(), keptHeads(headsFile(folder)))
    if (broken.length > 0) throw brokenLog(broken.map(({ chain, sequence, fault }) => `${chain} ${sequence} ${fault}`))
    await store.transaction((em) => appendAudit(em, {
      at: now, acting: { kind: 'SYSTEM', name: '系统' }, act: 'restoreBackup', record: 'Backup', outcome: 'DONE', state: madeAt, changed: [],
    }))
    return entries
  } finally {
    await store.close()
  }
}

/** Moves what stands here aside and the restored office into its place: renames on one disk. */
function change(folder: string, staging: string, now: Date): string | undefined {
  const there = PARTS.filter((part) => existsSync(join(folder, part)))
  const aside = join(folder, `replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}`)
  if (there.length > 0) mkdirSync(aside, { mode: 0o700 })
  for (const part of there) renameSync(join(folder, part), join(aside, part))
  // Of a demo city that was being told here: it would be taken for the restored office.
  rmSync(unfinishedMark(folder), { force: true })
  for (const part of PARTS.filter((name) => existsSync(join(staging, name)))) renameSync(join(staging, part), join(folder, part))
  return there.length > 0 ? aside : undefined
}

/**
 * Brings a backup back into the data folder. It is read and verified whole, and its audit log walked, before anything that stands here is
 * touched. Throws a StoreRefusal for a backup that is damaged, of another secret or of a newer version, and for a folder with data unless `replace`.
 */
export async function restoreBackup(config: Config, path: string, replace: boolean, now: Date): Promise<Restored> {
  const { data: folder } = config
  if (config.database) throw serverTools(folder)
  if (!existsSync(path)) throw fileMissing(path)
  await loadRooms()
  const keys = auditKeys(config)
  const unlock = lockFolder(folder)
  const staging = join(folder, 'restoring')
  try {
    if (!replace && PARTS.some((part) => existsSync(join(folder, part)))) throw notEmpty(folder)
    const { manifest, entries } = await verifyBackup(path, keys)
    rmSync(staging, { recursive: true, force: true })
    mkdirSync(staging, { mode: 0o700 })
    const count = await bringUp(staging, await unpack(path, entries, staging), manifest, now)
    return { madeAt: manifest.madeAt, entries: count, replaced: change(folder, staging, now) }
  } finally {
    rmSync(staging, { recursive: true, force: true })
    unlock()
  }
}
