import { createReadStream, existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { auditHeads, headsFile, keepHeads } from '../../kernel/audit/index.ts'
import { projectPath } from '../../kernel/project/index.ts'
import { entitySchemas } from '../../kernel/records/index.ts'
import { openStore, type Store } from '../../kernel/store/index.ts'
import { loadRooms } from '../../rooms.ts'
import type { Config } from '../config.ts'
import { hashOf, pack, type Packed } from './archive.ts'
import { auditKeys } from './audit-keys.ts'
import { ATTACHMENTS, DATABASE, HEADS, sealed } from './manifest.ts'
import { fileThere, noOffice, serverTools } from './refusals.ts'

const productVersion = (): string => (JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string }).version

const fromFile = (name: string, path: string): Packed => ({ name, size: statSync(path).size, content: () => createReadStream(path) as AsyncIterable<Buffer> })

/** Everything that a backup holds beside its manifest: the database first, so that a restore can begin with it. */
async function contentsOf(store: Store, folder: string, now: Date): Promise<Packed[]> {
  keepHeads(headsFile(folder), await auditHeads(store.em()), now)
  const dump = await store.dump()
  const attachments = globSync(`${ATTACHMENTS}/[0-9a-f][0-9a-f]/*`, { cwd: folder }).sort()
  return [
    { name: DATABASE, size: dump.size, content: () => dump.stream() as unknown as AsyncIterable<Buffer> },
    ...existsSync(headsFile(folder)) ? [fromFile(HEADS, headsFile(folder))] : [],
    ...attachments.map((path) => fromFile(path.replaceAll('\\', '/'), join(folder, path))),
  ]
}

/**
 * Writes the embedded office into one file: the whole database, the attachments, the heads of the audit log; never the secret.
 * The database is not migrated on the way, so a backup can be made before an upgrade. Throws a StoreRefusal while a server has the folder open,
 * where there is nothing, and on PostgreSQL.
 */
export async function makeBackup(config: Config, path: string, now: Date): Promise<{ attachments: number; bytes: number }> {
  const { data: folder } = config
  if (config.database) throw serverTools(folder)
  if (existsSync(path)) throw fileThere(path)
  if (!existsSync(join(folder, 'database'))) throw noOffice(folder)
  await loadRooms()
  const keys = auditKeys(config)
  const store = await openStore({ entities: entitySchemas(), folder, migrate: false })
  const draft = `${path}.part`
  try {
    const packed = await contentsOf(store, folder, now)
    const contents = []
    for (const { name, size, content } of packed) contents.push({ name, size, sha256: await hashOf(content()) })
    await rm(draft, { force: true })
    await pack(draft, [sealed({ format: 'wenxiao-backup/1', version: productVersion(), madeAt: now.toISOString(), contents }, keys), ...packed])
    await rename(draft, path)
    return { attachments: packed.filter(({ name }) => name.startsWith(ATTACHMENTS)).length, bytes: statSync(path).size }
  } finally {
    await rm(draft, { force: true })
    await store.close()
  }
}
