import { AsyncLocalStorage } from 'node:async_hooks'
import type { MikroORM } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'

/** MikroORM's manager with SQL at hand: `em.getKysely()` takes part in the transaction. */
export type EntityManager = SqlEntityManager

/** Longest time of one transaction, in milliseconds; an act takes a few. */
export const TRANSACTION_LIMIT = 20_000

const inside = new AsyncLocalStorage<true>()

/** Whether the caller runs within a transaction of the store. */
export const inTransaction = (): boolean => inside.getStore() === true

/** A manager of its own for one request. Inside a transaction the one handed to it must be used, so this throws there. */
export function forkManager(orm: MikroORM): EntityManager {
  if (inTransaction()) {
    throw new Error('Inside a transaction only its own manager may be used: on the embedded store any other waits for ever')
  }
  return orm.em.fork() as EntityManager
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(
      `A transaction took longer than ${limit} ms and was rolled back; does it query through another manager than its own?`,
    )), limit)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. The embedded store has one
 * connection, so transactions queue there; on both stores a transaction must not start another, or call out over a network.
 */
export async function runTransaction<T>(orm: MikroORM, work: (em: EntityManager) => Promise<T>, limit = TRANSACTION_LIMIT): Promise<T> {
  const em = forkManager(orm)
  return em.transactional((own) => inside.run(true, () => within(limit, work(own as EntityManager))))
}
