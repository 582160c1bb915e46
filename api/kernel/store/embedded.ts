import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import { MikroORM } from '@mikro-orm/core'
import { PgliteDriver } from '@mikro-orm/pglite'
import { PGlite } from '@electric-sql/pglite'
import { join } from 'node:path'
import array from 'postgres-array'
import type { OrmOptions } from './migrate.ts'

/** Where inside the data folder the embedded database keeps its files. */
export const databaseFolder = (folder: string): string => join(folder, 'database')

export interface Embedded {
  orm: MikroORM
  /** The database itself: dumps and backups. */
  database: PGlite
}

/**
 * Opens PGlite in a folder, or in memory without one, filled from a dump where one is given. MikroORM would copy
 * a dump's Blob deeply and fail, so the database is made here, and closing it is ours too.
 */
export async function openEmbedded(options: OrmOptions, folder: string | undefined, dump: Blob | undefined): Promise<Embedded> {
  const database = await PGlite.create({
    dataDir: folder ? databaseFolder(folder) : 'memory://',
    loadDataDir: dump,
    parsers: createPostgreSqlTypeParsers((text) => array.parse(text)),
  })
  const orm = await MikroORM.init({ ...options, driver: PgliteDriver, dbName: 'wenxiao', driverOptions: { pglite: () => database } })
  return { orm, database }
}
