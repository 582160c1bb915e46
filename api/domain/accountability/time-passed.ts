import { Obligation } from '../../kernel/obligations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'

/** The clock of a duty towards a record whose due time has passed, met or not; nothing while it lasts, has no figure or none was started. */
export async function timePassed(em: EntityManager, subjectId: string, { key }: { key: string }, now: Date): Promise<Obligation | undefined> {
  const clock = await em.findOne(Obligation, { subjectId, provision: key }, { orderBy: { startedAt: 'DESC' } })
  return clock?.dueAt && clock.dueAt < now ? clock : undefined
}
