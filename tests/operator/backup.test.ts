import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { appendAudit, configureAudit, verifyAudit } from '../../api/kernel/audit/index.ts'
import { keysFrom } from '../../api/kernel/protection/index.ts'
import { entitySchemas } from '../../api/kernel/records/index.ts'
import { openStore, StoreRefusal, type Store } from '../../api/kernel/store/index.ts'
import { makeBackup, restoreBackup } from '../../api/server/backup/index.ts'
import { readConfig, type Config } from '../../api/server/config.ts'
import { unfinishedMark } from '../../api/server/unfinished.ts'
import { testStore } from '../support/database.ts'
import { TEST_SECRET } from '../support/office.ts'

const template = inject('template')
const monday = new Date('2026-09-28T01:00:00Z')
const tuesday = new Date('2026-09-29T01:00:00Z')
const attachment = '申请书的内容'
const address = createHash('sha256').update(attachment).digest('hex')

const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'not refused', (error: unknown) => (error instanceof StoreRefusal ? error.message : `not a refusal: ${String(error)}`))

test('on PostgreSQL the database’s own tools are named', async () => {
  const config = readConfig({ DATABASE_URL: 'postgresql://wenxiao@127.0.0.1:5432/wenxiao', WENXIAO_SECRET: TEST_SECRET })
  expect(await refusal(makeBackup(config, 'never-written', monday))).toMatch(/pg_dump[\s\S]*pg_restore/)
  expect(await refusal(restoreBackup(config, 'never-read', false, monday))).toContain('pg_restore')
})

describe.runIf(template.kind === 'EMBEDDED')('a backup of the embedded office', () => {
  let folder: string
  let config: Config
  let backup: string
  const configOf = (data: string, secret = TEST_SECRET): Config => readConfig({ WENXIAO_DATA: data, WENXIAO_SECRET: secret })
  const open = (data: string): Promise<Store> => openStore({ entities: entitySchemas(), folder: data, migrate: false })
  const marks = async (data: string): Promise<string[]> => {
    const store = await open(data)
    const rows = await store.em().execute<{ state: string }[]>(`select state from audit_entries where act = 'mark' order by sequence`)
    await store.close()
    return rows.map(({ state }) => state)
  }
  const mark = async (store: Store, state: string): Promise<void> => store.transaction((em) =>
    appendAudit(em, { at: monday, acting: { kind: 'SYSTEM', name: '系统' }, act: 'mark', outcome: 'DONE', state, changed: [] }))

  beforeEach(async () => {
    await testStore()
    folder = mkdtempSync(join(tmpdir(), 'wenxiao-backup-'))
    config = configOf(join(folder, 'office'))
    backup = join(folder, 'monday.wenxiao')
    mkdirSync(join(config.data, 'files', address.slice(0, 2)), { recursive: true })
    writeFileSync(join(config.data, 'files', address.slice(0, 2), address.slice(2)), attachment)
    configureAudit({ algorithm: 'SHA-256', keys: keysFrom(TEST_SECRET).audit })
    const dump = template.kind === 'EMBEDDED' ? new Blob([readFileSync(template.dump)]) : undefined
    const store = await openStore({ entities: entitySchemas(), folder: config.data, dump, migrate: false })
    await store.orm.migrator.getExecuted()
    await mark(store, 'monday')
    await store.close()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('comes back whole into an empty folder, its audit log verified and the restoration noted', async () => {
    expect(await makeBackup(config, backup, monday)).toMatchObject({ attachments: 1 })
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    const other = configOf(join(folder, 'other'))
    expect(await restoreBackup(other, backup, false, tuesday)).toEqual({ madeAt: monday.toISOString(), entries: 1, replaced: undefined })
    expect(await marks(other.data)).toEqual(['monday'])
    expect(readFileSync(join(other.data, 'files', address.slice(0, 2), address.slice(2)), 'utf8')).toBe(attachment)
    expect(readdirSync(other.data).sort()).toEqual(['audit-heads.jsonl', 'database', 'files'])
    const store = await open(other.data)
    expect(await verifyAudit(store.em())).toMatchObject({ entries: 2, broken: [] })
    await store.close()
  })

  test('takes the mark of a half told demo city away, which would have the restored office thrown away', async () => {
    await makeBackup(config, backup, monday)
    writeFileSync(unfinishedMark(config.data), 'the city that is being told')
    await restoreBackup(config, backup, true, tuesday)
    expect(existsSync(unfinishedMark(config.data))).toBe(false)
    expect(await marks(config.data)).toEqual(['monday'])
  })

  test('holds no secret, and is no use without it', async () => {
    writeFileSync(join(config.data, 'secret'), TEST_SECRET)
    await makeBackup(readConfig({ WENXIAO_DATA: config.data }), backup, monday)
    expect(readFileSync(backup).includes(TEST_SECRET)).toBe(false)
    const bare = readConfig({ WENXIAO_DATA: join(folder, 'bare') })
    expect(await refusal(restoreBackup(bare, backup, false, tuesday))).toContain('There is no secret to restore with')
    expect(existsSync(bare.data)).toBe(false)
    expect(await refusal(restoreBackup(configOf(bare.data, 'another secret of 32 characters 0123456789'), backup, false, tuesday))).toContain('another secret')
  })

  test('takes the place of other data only when told to, and moves them aside', async () => {
    await makeBackup(config, backup, monday)
    const store = await open(config.data)
    await mark(store, 'tuesday')
    await store.close()
    expect(await refusal(restoreBackup(config, backup, false, tuesday))).toContain('holds data already')
    expect(await marks(config.data)).toEqual(['monday', 'tuesday'])
    const { replaced } = await restoreBackup(config, backup, true, tuesday)
    expect(await marks(config.data)).toEqual(['monday'])
    expect(await marks(replaced!)).toEqual(['monday', 'tuesday'])
  })

  test('that was cut off, altered or is none is refused, and nothing is changed', async () => {
    await makeBackup(config, backup, monday)
    const spoilt = join(folder, 'spoilt')
    const ways: ((path: string) => void)[] = [
      (path) => truncateSync(path, statSync(path).size - 2000),
      (path) => alter(path, 'database.tar.gz', 512 + 5000),
      (path) => alter(path, '"madeAt":"2026', 12),
      (path) => writeFileSync(path, 'something else'),
    ]
    for (const spoil of ways) {
      copyFileSync(backup, spoilt)
      spoil(spoilt)
      expect(await refusal(restoreBackup(config, spoilt, true, tuesday))).toMatch(/is damaged|another secret/)
    }
    expect(await marks(config.data)).toEqual(['monday'])
    expect(readdirSync(config.data).sort()).toEqual(['audit-heads.jsonl', 'database', 'files'])
  })

  test('of a log that somebody rewrote is not restored', async () => {
    const store = await open(config.data)
    for (const statement of [
      'alter table audit_entries disable trigger all', `update audit_entries set state = 'never' where act = 'mark'`, 'alter table audit_entries enable trigger all',
    ]) await store.em().execute(statement)
    await store.close()
    await makeBackup(config, backup, monday)
    expect(await refusal(restoreBackup(configOf(join(folder, 'other')), backup, false, tuesday))).toContain('city 1 CHANGED')
  })

  test('is not made over a file, of nothing, or beside a running server', async () => {
    writeFileSync(backup, 'kept')
    expect(await refusal(makeBackup(config, backup, monday))).toContain('is not overwritten')
    expect(readFileSync(backup, 'utf8')).toBe('kept')
    expect(await refusal(makeBackup(configOf(join(folder, 'nothing')), `${backup}2`, monday))).toContain('no database to back up')
    const running = await open(config.data)
    expect(await refusal(makeBackup(config, `${backup}2`, monday))).toContain('another Wenxiao process')
    expect(await refusal(restoreBackup(config, backup, true, monday))).toContain('another Wenxiao process')
    await running.close()
    expect(readdirSync(folder).sort()).toEqual(['monday.wenxiao', 'office'])
  })
})

/** Changes one byte, so many bytes after the first place where a text stands. */
function alter(path: string, after: string, distance: number): void {
  const bytes = readFileSync(path)
  const at = bytes.lastIndexOf(after) + distance
  bytes[at] = bytes[at]! ^ 1
  writeFileSync(path, bytes)
}
