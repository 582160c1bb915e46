import type { EntitySchema, MigrationsOptions, MikroORM } from '@mikro-orm/core'
import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations'
import { projectPath } from './project.ts'

/** One set of migrations for both stores, run as TypeScript: they have no decorators. */
const migrations: MigrationsOptions = {
  path: projectPath('migrations'),
  pathTs: projectPath('migrations'),
  glob: 'Migration*.ts',
  emit: 'ts',
  generator: TSMigrationGenerator,
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
  // A required field that is missing is found by the declarations, with a text for people, before a row is written.
  validateRequired: false,
  colors: false,
})
export type OrmOptions = ReturnType<typeof ormOptions>

/**
 * Brings the database to the newest migration and returns the names of those run now. An empty folder would run nothing
 * without a word, so a database without a single known migration is an error.
 */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const run = await orm.migrator.up()
  const executed = await orm.migrator.getExecuted()
  if (executed.length === 0) throw new Error(`No migration was found in ${migrations.path}`)
  return run.map((migration) => migration.name)
}
