import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MikroORM } from '@mikro-orm/core'
import { entitySchemas, closingSql } from '../../api/kernel/records/index.ts'
import { openEmbedded } from '../../api/kernel/store/embedded.ts'
import { migrate, ormOptions } from '../../api/kernel/store/migrate.ts'
import { connect, initPostgres } from '../../api/kernel/store/postgres.ts'
import { projectPath } from '../../api/kernel/project/index.ts'
import type { EntityManager } from '../../api/kernel/store/index.ts'
import { loadRooms } from '../../api/rooms.ts'

/** From what a worker makes its own database: a dumped embedded one, or a template on a PostgreSQL server. */
export type Template = { missing: string } & ({ kind: 'EMBEDDED'; dump: string } | { kind: 'POSTGRES'; server: string; name: string })

declare module 'vitest' {
  interface ProvidedContext { template: Template }
}

/** Where vitest hands over what the workers are told. */
interface Project {
  provide(key: 'template', value: Template): void
}

/**
 * Migrates, adds what the migrations lack while somebody is working on the declarations, and returns that:
 * a test of its own wants it to be nothing.
 */
async function bringUp(orm: MikroORM): Promise<string> {
  const failure = await migrate(orm).then(() => '', String)
  const missing = (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim()
  const em = orm.em.fork() as EntityManager
  if (missing !== '') {
    await orm.schema.update()
    for (const statement of closingSql()) await em.execute(statement)
  }
  return `${failure}${missing}`
}

/** Changes with the declarations and with the migrations, so that a kept dump is never an old one. */
async function fingerprint(): Promise<string> {
  const orm = await initPostgres(ormOptions(entitySchemas()), 'postgresql://offline/none')
  const folder = projectPath('migrations')
  const migrations = readdirSync(folder).filter((file) => file.startsWith('Migration')).sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  const hash = createHash('sha256').update(JSON.stringify([await orm.schema.getCreateSchemaSQL(), closingSql(), migrations])).digest('hex')
  await orm.close()
  return hash.slice(0, 16)
}

async function embeddedTemplate(): Promise<Template> {
  const folder = projectPath('node_modules/.cache/wenxiao')
  const dump = join(folder, `template-${await fingerprint()}.tar`)
  if (existsSync(dump)) return { kind: 'EMBEDDED', dump, missing: readFileSync(`${dump}.missing`, 'utf8') }
  const { orm, database } = await openEmbedded(ormOptions(entitySchemas()), undefined, undefined)
  const missing = await bringUp(orm)
  mkdirSync(folder, { recursive: true })
  const made = `${dump}.${process.pid}`
  writeFileSync(made, Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer()))
  writeFileSync(`${dump}.missing`, missing)
  renameSync(made, dump)
  await orm.close()
  await database.close()
  return { kind: 'EMBEDDED', dump, missing }
}

async function onServer(server: string, work: (client: Awaited<ReturnType<typeof connect>>) => Promise<unknown>): Promise<void> {
  const client = await connect(server)
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

export const databaseUrl = (server: string, name: string): string => {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Copies the template to a database of the worker's own. */
export const copyTemplate = (server: string, template: string, name: string): Promise<void> =>
  onServer(server, (client) => client.query(`create database ${client.escapeIdentifier(name)} template ${client.escapeIdentifier(template)}`))

async function postgresTemplate(server: string): Promise<Template> {
  const name = `wenxiao_test_${process.pid}`
  await onServer(server, (client) => client.query(`create database ${client.escapeIdentifier(name)}`))
  const orm = await initPostgres(ormOptions(entitySchemas()), databaseUrl(server, name))
  const missing = await bringUp(orm)
  await orm.close()
  return { kind: 'POSTGRES', server, name, missing }
}

/** Drops the template and the copies that this run's workers made of it. */
const dropAll = (server: string, prefix: string): Promise<void> => onServer(server, async (client) => {
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [prefix])
  for (const { datname } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
})

/** Before the first test on a database: makes what every worker copies. `WENXIAO_TEST_DATABASE_URL` chooses PostgreSQL. */
export default async function setup(project: Project): Promise<() => Promise<void>> {
  await loadRooms()
  const server = process.env.WENXIAO_TEST_DATABASE_URL
  const template = server ? await postgresTemplate(server) : await embeddedTemplate()
  project.provide('template', template)
  return async () => {
    if (template.kind === 'POSTGRES') await dropAll(template.server, template.name)
  }
}
