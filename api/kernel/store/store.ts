import { setImmediate as pause } from 'node:timers/promises'
import type { EntitySchema, MikroORM } from '@mikro-orm/core'
import { lockFolder } from './folder-lock.ts'
import { openEmbedded } from './embedded.ts'
import { migrate, ormOptions } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { forkManager, inTransaction, runTransaction, type EntityManager } from './transaction.ts'

/** Which database holds the records: the embedded one in a folder, or a PostgreSQL server. */
export type StoreKind = 'EMBEDDED' | 'POSTGRES'

export interface StoreOptions {
  /** From `entitySchemas()`, after every room was imported. */
  entities: readonly EntitySchema[]
  /** A PostgreSQL address. Without one the embedded database is opened. */
  url?: string
  /** The address of the role that owns the tables, where the application's own role does not. */
  migrateUrl?: string
  /** Embedded: the data folder. Without one the database lives in memory (tests). */
  folder?: string
  /** Embedded: a dumped database to start from instead of an empty one (tests, restore). */
  dump?: Blob
  /** `false` where the database is known to be migrated: tests opened from a template. */
  migrate?: boolean
}

export interface Store {
  kind: StoreKind
  orm: MikroORM
  /** A manager of its own for one request; throws inside a transaction. */
  em(): EntityManager
  /**
   * One transaction with a manager of its own; only that manager may be used inside.
   * Rolled back when `work` throws or takes longer than `limit` milliseconds, 20 seconds unless said otherwise.
   */
  transaction<T>(work: (em: EntityManager) => Promise<T>, limit?: number): Promise<T>
  /** The whole database as one file. Embedded only: a server is dumped with its own tools. */
  dump(): Promise<Blob>
  close(): Promise<void>
}

function asStore(kind: StoreKind, orm: MikroORM, dump: () => Promise<Blob>, close: () => Promise<void>): Store {
  return { kind, orm, em: () => forkManager(orm), transaction: (work, limit) => runTransaction(orm, work, limit), dump, close }
}

async function embeddedStore(options: StoreOptions): Promise<Store> {
  const unlock = options.folder ? lockFolder(options.folder) : () => {}
  try {
    const { orm, database } = await openEmbedded(ormOptions(options.entities), options.folder, options.dump)
    if (options.migrate !== false) await migrate(orm)
    const store = asStore('EMBEDDED', orm, () => database.dumpDataDir('gzip'), async () => {
      await orm.close()
      await database.close()
      unlock()
    })
    // The database works in this very thread: without a pause, a row of transactions would keep every request and timer waiting.
    return { ...store, transaction: async (work, limit) => {
      if (!inTransaction()) await pause()
      return store.transaction(work, limit)
    } }
  } catch (error) {
    unlock()
    throw error
  }
}

/**
 * Opens the store, migrated to the newest form. Throws a StoreRefusal, in words for the operator, when the folder is in use,
 * the server cannot be reached or is too old.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { url, migrateUrl } = options
  if (!url) return embeddedStore(options)
  const orm = await openPostgres(ormOptions(options.entities), url, migrateUrl ?? url, options.migrate !== false)
  return asStore('POSTGRES', orm, () => Promise.reject(new Error('A PostgreSQL server is dumped with pg_dump')), () => orm.close())
}
