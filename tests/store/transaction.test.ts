import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EntityManager, Store } from '../../api/kernel/store/index.ts'
import { runTransaction } from '../../api/kernel/store/transaction.ts'
import { testStore } from '../support/database.ts'

let store: Store
const read = async (em: EntityManager, key: string): Promise<number | undefined> => {
  const rows = await em.execute<{ n: number }[]>('select n from transaction_trial where key = ?', [key])
  return rows[0]?.n
}
const write = (em: EntityManager, key: string, n: number): Promise<unknown> =>
  em.execute('insert into transaction_trial values (?, ?) on conflict (key) do update set n = excluded.n', [key, n])

beforeAll(async () => {
  store = await testStore()
  await store.em().execute('create table transaction_trial (key text primary key, n int not null)')
})
afterAll(() => store.em().execute('drop table transaction_trial'))

describe('a transaction of the store', () => {
  test('is kept when its work resolves and undone when it throws', async () => {
    await store.transaction((em) => write(em, 'kept', 1))
    await expect(store.transaction(async (em) => {
      await write(em, 'kept', 2)
      throw new Error('on purpose')
    })).rejects.toThrow('on purpose')
    expect(await read(store.em(), 'kept')).toBe(1)
  })

  test('loses no update of 20 that read and write at once', async () => {
    await write(store.em(), 'counter', 0)
    await Promise.all(Array.from({ length: 20 }, () => store.transaction(async (em) => {
      const [row] = await em.execute<{ n: number }[]>(`select n from transaction_trial where key = 'counter' for update`)
      await write(em, 'counter', row!.n + 1)
    })))
    expect(await read(store.em(), 'counter')).toBe(20)
  })

  test('is invisible to others until it is committed', async () => {
    let others: Promise<number | undefined> | undefined
    const reader = store.em()
    await store.transaction(async (em) => {
      await write(em, 'unseen', 1)
      others = read(reader, 'kept')
    })
    expect(await others).toBe(1)
    expect(await read(store.em(), 'unseen')).toBe(1)
  })

  test('lets whatever else waits in the process have its turn before the next', async () => {
    let turns = 0
    const count = (): void => { turns += 1 }
    for (let round = 0; round < 3; round += 1) {
      setImmediate(count)
      await store.transaction((em) => write(em, 'fair', round))
    }
    expect(turns).toBe(3)
  })

  test('does not hand out another manager', async () => {
    await expect(store.transaction(async () => read(store.em(), 'kept'))).rejects.toThrow('only its own manager')
    await expect(store.transaction(() => store.transaction(async () => 1))).rejects.toThrow('only its own manager')
  })

  test('that waits for itself is ended by the limit, and the store goes on', async () => {
    const other = store.em()
    await write(store.em(), 'held', 1)
    const stuck = runTransaction(store.orm, async (em) => {
      await write(em, 'held', 2)
      await write(em, 'stuck', 1)
      // Another manager waits for the row that this transaction holds: on the embedded store already for the one connection.
      await other.execute(`select n from transaction_trial where key = 'held' for update`)
    }, 200)
    await expect(stuck).rejects.toThrow('took longer than 200 ms')
    expect(await read(store.em(), 'stuck')).toBeUndefined()
    expect(await read(store.em(), 'held')).toBe(1)
  })
})
