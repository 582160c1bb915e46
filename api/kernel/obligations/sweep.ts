import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/sql'
import { ring, type Warning } from './clock.ts'
import { Obligation } from './obligation.record.ts'
import { clockOf, columnsOf } from './running.ts'

/**
 * What the rooms above do when time runs: send reminders, raise a signal, run the act that the provision names for the lapse.
 * Each call has a transaction of its own inside the sweep's; if it throws, this obligation is tried again later.
 */
export interface Told {
  onWarn(em: EntityManager, obligation: Obligation, warning: Warning): Promise<void>
  onLapse(em: EntityManager, obligation: Obligation): Promise<void>
}

export interface Swept {
  warned: number
  lapsed: number
  /** Obligations whose warning or lapse could not be told. */
  failed: { obligationId: string; error: unknown }[]
  /** There may be more: sweep again in a new transaction. */
  more: boolean
}

/** After what time something that could not be told is tried again, in milliseconds. */
const AGAIN = 15 * 60_000

/**
 * Tells what is to be told by `now`: each warning, and each lapse, once for an obligation and due time. A bounded number
 * of rows; rows that another process holds are left to it.
 */
export async function sweep(em: EntityManager, now: Date, told: Told, batch = 50): Promise<Swept> {
  const rows = await em.find(Obligation, { alertAt: { $lte: now }, state: 'RUNNING' }, {
    orderBy: { alertAt: 'ASC', id: 'ASC' }, limit: batch, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
  })
  const swept: Swept = { warned: 0, lapsed: 0, failed: [], more: rows.length === batch }
  for (const obligation of rows) {
    const before = clockOf(obligation, [], [])
    const { clock, warned, lapsed } = ring(before, now)
    // Marked first: the act that a lapse runs may end the very obligation.
    Object.assign(obligation, columnsOf(clock), { updatedAt: now })
    await em.flush()
    try {
      await em.transactional(async (inner) => {
        for (const warning of warned) await told.onWarn(inner as EntityManager, obligation, warning)
        if (lapsed) await told.onLapse(inner as EntityManager, obligation)
      })
      swept.warned += warned.length
      swept.lapsed += lapsed ? 1 : 0
    } catch (error) {
      swept.failed.push({ obligationId: obligation.id, error })
      Object.assign(obligation, columnsOf(before), { alertAt: new Date(now.getTime() + AGAIN) })
    }
  }
  await em.flush()
  return swept
}
