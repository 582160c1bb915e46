import { sql } from 'kysely'
import { onEvent } from '../lifecycle/index.ts'
import type { EntityManager } from '../store/index.ts'
import { CALENDAR_CHANGED } from '../worktime/index.ts'
import { recomputeOpen } from './recompute.ts'

/** The bureaus in which clocks run. */
export async function bureausWithClocks(em: EntityManager): Promise<string[]> {
  const open = sql<{ id: string }>`select distinct bureau_id as id from obligations where state in ('RUNNING', 'PAUSED') order by 1`
  const { rows } = await open.execute(em.getKysely())
  return rows.map(({ id }) => id)
}

/** A calendar that changes moves what is open, in the same transaction; each move is in the history of its obligation. */
onEvent(CALENDAR_CHANGED, async ({ em, acting, now, office }, { subject }) => {
  for (const bureauId of subject.bureauId ? [subject.bureauId] : await bureausWithClocks(em)) {
    const calendar = await office.calendarOf(em, bureauId)
    for (const { obligationId } of await recomputeOpen(em, bureauId, calendar, now)) {
      await office.audit(em, {
        at: now, acting, act: 'recompute', record: 'Obligation', recordId: obligationId, bureauId, outcome: 'DONE', changed: ['dueAt', 'provisional'],
      })
    }
  }
})
