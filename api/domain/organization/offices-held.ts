import { RoleGrant, User } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { rightsOf } from './derived-rights.ts'

/** The offices that somebody holds anywhere in a bureau today, by the organization or by a grant: for whoever is named, not for whoever acts. */
export async function officesHeld(em: EntityManager, staffId: string, bureauId: string, now: Date): Promise<ReadonlySet<string>> {
  const { grants } = await rightsOf(em, staffId, now)
  const users = await em.find(User, { staffId })
  const today = dayOf(now)
  const given = users.length === 0 ? [] : await em.find(RoleGrant, {
    userId: { $in: users.map(({ id }) => id) }, state: 'ACTIVE', fromDay: { $lte: today }, $or: [{ untilDay: null }, { untilDay: { $gte: today } }],
  })
  return new Set([...grants, ...given].filter((grant) => !grant.bureauId || grant.bureauId === bureauId).map(({ role }) => role))
}
