import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { configureProtection, forgetFormerKeys, keysFrom, proveKeys, requireOneKeyAtWork, sayKeyInUse } from '../../api/kernel/protection/index.ts'
import { StoreRefusal, type Store } from '../../api/kernel/store/index.ts'
import { readConfig } from '../../api/server/config.ts'
import { openOffice } from '../../api/server/open-office.ts'
import { ownStore } from '../support/database.ts'

const FIRST = 'the first secret of this office, long enough'
const SECOND = 'another secret of this office, long enough'
const now = new Date('2026-09-28T09:00:00+08:00')

let store: Store
beforeAll(async () => { store = await ownStore('keys') })
afterAll(() => store.close())
beforeEach(() => store.em().execute('delete from keys_in_use'))

const start = (secret: string, previous: string[] = []): Promise<void> => {
  configureProtection(keysFrom(secret, previous).identities)
  return store.transaction((em) => proveKeys(em, now))
}

test('a start with another secret than the data were written with is refused in words', async () => {
  await start(FIRST)
  await start(FIRST)
  await expect(start(SECOND)).rejects.toThrow(StoreRefusal)
  await expect(start(SECOND)).rejects.toThrow(/密钥不对[\s\S]*not the secret/)
})

test('the former secret has to be given until everything is under the present one, and then no longer', async () => {
  await start(FIRST)
  await start(SECOND, [FIRST])
  // Both may have sealed something by now.
  await expect(start(SECOND)).rejects.toThrow(StoreRefusal)
  await expect(start(FIRST)).rejects.toThrow(StoreRefusal)
  await start(SECOND, [FIRST])
  await store.transaction(forgetFormerKeys)
  await start(SECOND)
  await expect(start(FIRST)).rejects.toThrow(StoreRefusal)
})

test('keys are not rotated beside a server that still seals under the former one', async () => {
  await start(FIRST)
  const end = await sayKeyInUse((work) => store.transaction(work), () => now, () => {})
  end()
  await start(SECOND, [FIRST])
  const rotatable = (seconds: number): Promise<void> => store.transaction((em) => requireOneKeyAtWork(em, new Date(now.getTime() + 1000 * seconds)))
  await expect(rotatable(60)).rejects.toThrow(/原来的密钥[\s\S]*former secret/)
  await rotatable(91)
  // A server under the present key may go on.
  await (await sayKeyInUse((work) => store.transaction(work), () => new Date(now.getTime() + 91_000), () => {}))()
  await rotatable(92)
})

test('the name of a key tells nothing of the secret', async () => {
  await start(FIRST)
  const [row] = await store.em().execute<{ key_id: string }[]>('select key_id from keys_in_use')
  expect(row!.key_id).toMatch(/^[0-9a-f]{12}$/)
})

test('an office whose secret file was lost does not start, and does not make itself another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-lost-'))
  const config = readConfig({ WENXIAO_DATA: folder })
  const { store: first } = await openOffice(config)
  await first.close()
  rmSync(join(folder, 'secret'))
  await expect(openOffice(config)).rejects.toThrow(StoreRefusal)
  expect(existsSync(join(folder, 'secret'))).toBe(false)
  rmSync(folder, { recursive: true })
}, 120_000)
