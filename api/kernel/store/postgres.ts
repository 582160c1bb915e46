import { MikroORM } from '@mikro-orm/core'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { Client } from 'pg'
import { migrate, type OrmOptions } from './migrate.ts'
import { StoreRefusal } from './refusal.ts'

const OLDEST = 15
/** Any fixed number: instances that start together queue on it, and one of them migrates. */
const MIGRATION_LOCK = 6_837_400
/** Longest time of one statement and of an idle transaction, in milliseconds. */
const STATEMENT_LIMIT = 60_000

const limits = { statement_timeout: STATEMENT_LIMIT, idle_in_transaction_session_timeout: STATEMENT_LIMIT, connectionTimeoutMillis: 5_000 }

const unreachable = (error: unknown): StoreRefusal => {
  const reason = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error)
  return new StoreRefusal([
    `无法连接数据库（${reason}）。请检查 DATABASE_URL 和数据库服务。`,
    `The database cannot be reached (${reason}). Check DATABASE_URL and the database server.`,
  ])
}

/** One connection outside the pool. Throws a StoreRefusal where nothing answers. */
export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    throw unreachable(error)
  }
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string; server_encoding: string }>(
    `select current_setting('server_version_num') as server_version_num, current_setting('server_encoding') as server_encoding`,
  )
  const version = Math.floor(Number(rows[0]!.server_version_num) / 10_000)
  if (version < OLDEST) {
    throw new StoreRefusal([
      `数据库版本为 PostgreSQL ${version}，需要 ${OLDEST} 或更新版本。`,
      `The database is PostgreSQL ${version}; ${OLDEST} or newer is needed.`,
    ])
  }
  if (rows[0]!.server_encoding !== 'UTF8') {
    throw new StoreRefusal([
      `数据库编码为 ${rows[0]!.server_encoding}，需要 UTF8。`,
      `The database's encoding is ${rows[0]!.server_encoding}; UTF8 is needed.`,
    ])
  }
}

/** The application's role needs rights on the tables when another role owns them; where a log may only grow, a trigger holds that. */
async function grant(client: Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role)
  for (const statement of [
    `grant usage on schema public to ${name}`,
    `grant select, insert, update, delete on all tables in schema public to ${name}`,
    `grant usage, select on all sequences in schema public to ${name}`,
  ]) await client.query(statement)
}

async function roleOf(url: string): Promise<string> {
  const client = await connect(url)
  try {
    const { rows } = await client.query<{ role: string }>('select current_user as role')
    return rows[0]!.role
  } finally {
    await client.end()
  }
}

/** MikroORM over a pool; it connects when first used. */
export const initPostgres = (options: OrmOptions, url: string): Promise<MikroORM> =>
  MikroORM.init({ ...options, driver: PostgreSqlDriver, clientUrl: url, pool: { min: 0, max: 10 }, driverOptions: limits })

async function migrateAlone(options: OrmOptions, client: Client, owner: string): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
  const orm = await initPostgres(options, owner)
  try {
    await migrate(orm)
  } finally {
    await orm.close()
  }
}

/**
 * Opens PostgreSQL 15 or newer and, unless told otherwise, migrates it as `owner`, one instance at a time.
 * Where that is another role than the application's own, the latter only uses the tables.
 */
export async function openPostgres(options: OrmOptions, url: string, owner: string, migrating: boolean): Promise<MikroORM> {
  const client = await connect(owner)
  try {
    await requireVersion(client)
    if (migrating) {
      await migrateAlone(options, client, owner)
      if (owner !== url) await grant(client, await roleOf(url))
    }
  } finally {
    await client.end()
  }
  return initPostgres(options, url)
}
