import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { configureAudit } from '../kernel/audit/index.ts'
import { FileStore } from '../kernel/files/index.ts'
import type { Office } from '../kernel/lifecycle/index.ts'
import { configureMail } from '../kernel/notifications/index.ts'
import { configureProtection, keysFrom, proveKeys } from '../kernel/protection/index.ts'
import { entitySchemas } from '../kernel/records/index.ts'
import { registerPacks } from '../kernel/regulations/index.ts'
import { openStore, StoreRefusal, type Store } from '../kernel/store/index.ts'
import { loadRooms } from '../rooms.ts'
import { composeOffice } from './office.ts'
import { forgetSecret, ownSecret } from './own-secret.ts'
import { proveEvents } from './prove-events.ts'
import type { Config } from './config.ts'

export interface OpenOffice {
  config: Config
  files: FileStore
  store: Store
  office: Office
  /** Changed packs that need a new version before they count. */
  ignoredPacks: string[]
}

/** Makes the data folder, or says in words why there cannot be one. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new StoreRefusal([
      `不能使用数据目录 ${path}（${code}），请检查 WENXIAO_DATA 和目录权限`, `The data folder ${path} cannot be used (${code}): check WENXIAO_DATA and the rights on it`,
    ])
  }
}

/** Opens the store with its keys, migrated, and the packs known to it: what the server and every command start from. */
export async function openOffice(config: Config, now: () => Date = () => new Date()): Promise<OpenOffice> {
  await loadRooms()
  proveEvents()
  // On a server's database too: attachments and the heads of the audit log lie here.
  makeFolder(config.data)
  const { secret, isNew } = config.secret === undefined ? ownSecret(config.data) : { secret: config.secret, isNew: false }
  const keys = keysFrom(secret, config.previousSecrets)
  configureAudit({ algorithm: 'SHA-256', keys: keys.audit })
  configureProtection(keys.identities)
  configureMail(config.mail && config.origin && `${config.origin}/admin/#`)
  const store = await openStore({
    entities: entitySchemas(), url: config.database?.url, migrateUrl: config.database?.migrateUrl, folder: config.data,
  })
  await store.transaction((em) => proveKeys(em, now())).catch(async (error: unknown) => {
    await store.close()
    // One that was made for data it does not fit would pass for theirs.
    if (isNew) forgetSecret(config.data)
    throw error
  })
  const ignoredPacks = await store.transaction((em) => registerPacks(em, now()))
  return { config, store, office: composeOffice(store, now), files: new FileStore(join(config.data, 'files')), ignoredPacks }
}
