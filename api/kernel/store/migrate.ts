import type { EntitySchema, MigrationsOptions, MikroORM } from '@mikro-orm/core'
import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations'
import { readdirSync } from 'node:fs'
import { closingSql } from '../records/index.ts'
import { projectPath } from '../project/index.ts'
import { StoreRefusal } from './refusal.ts'

/** Writes what MikroORM cannot derive beside what it can. */
class Generator extends TSMigrationGenerator {
  override generateMigrationFile(className: string, diff: { up: string[]; down: string[] }): string {
    return super.generateMigrationFile(className, { ...diff, up: [...diff.up, ...closingSql()] })
  }
}

/** One set of migrations for both stores, run as TypeScript: they have no decorators. */
const migrations: MigrationsOptions = {
  path: projectPath('migrations'),
  pathTs: projectPath('migrations'),
  glob: 'Migration*.ts',
  emit: 'ts',
  generator: Generator,
  // The default name holds the database's, which differs between the stores.
  snapshotName: '.snapshot',
  // The default rewrites the snapshot from the database at every start.
  snapshotOnMigrate: false,
  // Switching foreign keys off needs a superuser on PostgreSQL, and no migration of ours wants it.
  disableForeignKeys: false,
  silent: true,
}

/** What MikroORM is told on either store. */
export const ormOptions = (entities: readonly EntitySchema[]) => ({
  entities: [...entities],
  extensions: [Migrator],
  migrations,
  // Ours (insert-only records, the shuffle of ballots) are written by hand.
  schemaGenerator: { ignoreTriggers: true, ignoreRoutines: true },
  // A required field that is missing is found by the declarations, with a text for people, before a row is written.
  validateRequired: false,
  colors: false,
})
export type OrmOptions = ReturnType<typeof ormOptions>

const known = (): Set<string> => new Set(
  readdirSync(projectPath('migrations')).filter((file) => /^Migration.*\.ts$/.test(file)).map((file) => file.slice(0, -3)),
)

/** A database that a newer or a different version has migrated must not be written by this one. */
function requireKnown(executed: string[]): void {
  const files = known()
  const foreign = executed.filter((name) => !files.has(name))
  if (foreign.length === 0) return
  throw new StoreRefusal([
    `数据库由另一个版本的问效建立或升级（${foreign.join('、')}），本程序不认识，未作任何改动。请使用相应版本，或另选数据库（数据目录）。`,
    `The database was made or upgraded by another version of Wenxiao (${foreign.join(', ')}) that this one does not know; ` +
      `nothing was changed. Use that version, or another database (data folder).`,
  ])
}

/**
 * Brings the database to the newest migration and returns the names of those run now. An empty folder would run nothing
 * without a word, so that is an error.
 */
export async function migrate(orm: MikroORM): Promise<string[]> {
  if (known().size === 0) throw new Error(`No migration was found in ${migrations.path}`)
  requireKnown((await orm.migrator.getExecuted()).map((migration) => migration.name))
  const run = await orm.migrator.up()
  return run.map((migration) => migration.name)
}
