import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest'
import { entitySchemas } from '../../api/kernel/records/index.ts'
import { openStore, StoreRefusal, type Store, type StoreOptions } from '../../api/kernel/store/index.ts'
import { connect } from '../../api/kernel/store/postgres.ts'
import { testStore } from '../support/database.ts'
import { databaseUrl } from '../support/template.ts'

const template = inject('template')

async function open(options: Omit<StoreOptions, 'entities'>): Promise<Store> {
  await testStore()
  return openStore({ entities: entitySchemas(), ...options })
}

const refusal = async (opening: Promise<Store>): Promise<string> =>
  opening.then(() => 'opened', (error: unknown) => (error instanceof StoreRefusal ? error.message : `not a refusal: ${String(error)}`))

describe.runIf(template.kind === 'EMBEDDED')('the embedded store', () => {
  let folder: string
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'store-')) })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const filled = (): Promise<Store> =>
    open({ folder, dump: template.kind === 'EMBEDDED' ? new Blob([readFileSync(template.dump)]) : undefined, migrate: false })

  test('keeps its data, refuses a second opening, and opens again after closing', async () => {
    const first = await filled()
    await first.em().execute('create table kept (n int)')
    await first.em().execute('insert into kept values (7)')
    expect(await refusal(open({ folder }))).toMatch(/另一个问效进程[\s\S]*another Wenxiao process/)
    await first.close()
    const again = await open({ folder, migrate: false })
    expect(await again.em().execute('select n from kept')).toEqual([{ n: 7 }])
    await again.close()
  })

  test('leaves a database alone that another version has migrated, and lets go of the folder', async () => {
    const made = await filled()
    await made.orm.migrator.getExecuted()
    await made.em().execute(`insert into mikro_orm_migrations (name, executed_at) values ('Migration29990101000000', current_timestamp)`)
    await made.close()
    expect(await refusal(open({ folder }))).toContain('Migration29990101000000')
    await (await open({ folder, migrate: false })).close()
  })
})

describe.runIf(template.kind === 'POSTGRES')('a PostgreSQL store', () => {
  const server = template.kind === 'POSTGRES' ? template.server : ''
  const name = `${template.kind === 'POSTGRES' ? template.name : ''}_open_${process.pid}`
  const url = server && databaseUrl(server, name)
  const role = `user_${name}`

  beforeEach(async () => {
    const client = await connect(server)
    await client.query(`create database ${client.escapeIdentifier(name)}`)
    await client.end()
  })
  afterEach(async () => {
    const client = await connect(server)
    await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`)
    await client.query(`drop role if exists ${client.escapeIdentifier(role)}`)
    await client.end()
  })

  test('is migrated once by instances that start together', async () => {
    const stores = await Promise.all([open({ url }), open({ url }), open({ url })])
    onTestFinished(async () => { for (const store of stores) await store.close() })
    const rows = await stores[0]!.em().execute<{ name: string }[]>('select name from mikro_orm_migrations')
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length)
  })

  test('can be used by a role that does not own the tables', async () => {
    const client = await connect(server)
    await client.query(`create role ${client.escapeIdentifier(role)} login`)
    await client.end()
    const own = new URL(url)
    own.username = role
    const store = await open({ url: own.href, migrateUrl: url })
    onTestFinished(() => store.close())
    expect(await store.em().execute('select count(*)::int as n from bureaus')).toEqual([{ n: 0 }])
    await expect(store.em().execute('drop table bureaus')).rejects.toThrow(/must be owner/)
    await expect(store.em().execute('create table mine (n int)')).rejects.toThrow(/permission denied/)
  })

  test('that cannot be reached is said so in plain words, without the password', async () => {
    const text = await refusal(open({ url: 'postgresql://wenxiao:hidden-word@127.0.0.1:1/none' }))
    expect(text).toContain('cannot be reached')
    expect(text).not.toContain('hidden-word')
  })
})
