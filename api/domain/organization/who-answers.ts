import type { EntityManager } from '@mikro-orm/sql'
import { CoverPeriod } from './cover-period.record.ts'

/**
 * Who had somebody's queue in hand at a moment: whoever covered the post then, or the person. Of a person with several posts the
 * cover in the matter's department counts first.
 */
export async function whoAnswered(em: EntityManager, staffId: string, at: Date, departmentId?: string | null): Promise<string> {
  const covers = await em.find(CoverPeriod, {
    holderId: staffId, startsAt: { $lte: at }, $and: [{ $or: [{ endsAt: null }, { endsAt: { $gt: at } }] }, { $or: [{ endedAt: null }, { endedAt: { $gt: at } }] }],
  }, { orderBy: { startsAt: 'ASC', id: 'ASC' } })
  const cover = covers.find((each) => each.departmentId === departmentId) ?? covers[0]
  return cover?.coverHolderId ?? staffId
}
