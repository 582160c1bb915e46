import type { EntityManager } from '@mikro-orm/sql'
import { dayOf } from '../../kernel/calendar/index.ts'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { notificationTemplate, notify } from '../../kernel/notifications/index.ts'
import { clockTime } from './clock-time.ts'
import { CoverPeriod } from './cover-period.record.ts'
import { coverSchedule, type CoverSpan } from './cover-plan.ts'
import { PostAssignment } from './post-assignment.record.ts'
import { coverAnswers } from './post.provisions.ts'
import type { BureauSituation } from './situation.ts'

type Context = Pick<ActContext, 'em' | 'now' | 'law' | 'create'>
interface Wanted extends CoverSpan { post: BureauSituation['posts'][number]; holderId: string; leaveId: string | null }

const coverOpened = notificationTemplate('organization.coverOpened',
  ['您已顶岗“{post}”，至{until}', 'You now cover the post “{post}”, until {until}'],
  ['您有一项顶岗', 'You cover a post'],
)
const vacancyOpened = notificationTemplate('organization.vacancyOpened',
  ['“{post}”空缺期间由您顶岗', 'You cover the post “{post}” while it is vacant'],
  ['您有一项空缺岗位的顶岗', 'You cover a vacant post'],
)

/** Until when, as people say it: one that ends at midnight lasts through the day before. */
const lastOf = (end: Date): string => (clockTime(end) === '00:00' ? dayOf(new Date(end.getTime() - 1)) : `${dayOf(end)} ${clockTime(end)}`)

/**
 * Brings the covers of a bureau in line with who is where: closes those that no longer hold, drops those that were arranged ahead and
 * will not come, and opens those that are needed, now and later. A vacant post is covered for whoever held it last, whose queue is left.
 */
export async function arrangeCovers({ em, now, law, create }: Context, bureauId: string, situation: BureauSituation): Promise<void> {
  const wanted = await wantedCovers(em, situation, now)
  const kept = new Set<Wanted>()
  for (const period of await em.find(CoverPeriod, { bureauId, endedAt: null, $or: [{ endsAt: null }, { endsAt: { $gt: now } }] })) {
    const same = wanted.find((want) => !kept.has(want) && sameCover(want, period, now))
    if (same) {
      period.endsAt = same.endsAt
      kept.add(same)
    } else if (period.startsAt > now) {
      em.remove(period)
    } else {
      period.endedAt = now
      period.updatedAt = now
    }
  }
  const citation = coverAnswers.of(law)
  for (const want of wanted.filter((each) => !kept.has(each))) {
    const { post, holderId, leaveId, startsAt, endsAt } = want
    const period = create(CoverPeriod, {
      bureauId, postId: post.id, departmentId: post.departmentId, holderId, coverHolderId: want.staffId, coverBy: want.by,
      cause: leaveId ? 'LEAVE' : 'VACANCY', leaveId, startsAt, endsAt, endedAt: null, citation,
    })
    if (startsAt > now) continue
    const told = { to: [{ id: want.staffId, bureauId }], subject: { type: 'CoverPeriod', id: period.id }, now }
    if (endsAt) await notify(em, { template: coverOpened, facts: { post: post.name, until: lastOf(endsAt) }, ...told })
    else await notify(em, { template: vacancyOpened, facts: { post: post.name }, ...told })
  }
}

async function wantedCovers(em: EntityManager, situation: BureauSituation, now: Date): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for (const post of situation.posts) {
    const spans = coverSchedule(post, situation, now)
    const holderId = spans.length === 0 ? undefined : (post.holderId ?? (await lastHolder(em, post.id)))
    if (!holderId) continue
    const leaveId = post.holderId ? situation.away.get(post.holderId)!.leaveId : null
    wanted.push(...spans.map((span) => ({ ...span, post, holderId, leaveId })))
  }
  return wanted
}

const lastHolder = async (em: EntityManager, postId: string): Promise<string | undefined> =>
  (await em.findOne(PostAssignment, { postId, role: 'PRIMARY' }, { orderBy: { fromDay: 'DESC', createdAt: 'DESC' } }))?.staffId

const sameCover = (want: Wanted, period: CoverPeriod, now: Date): boolean =>
  want.post.id === period.postId && want.holderId === period.holderId && want.staffId === period.coverHolderId
  && want.by === period.coverBy && want.leaveId === (period.leaveId ?? null)
  && (period.startsAt <= now ? want.startsAt <= now : want.startsAt.getTime() === period.startsAt.getTime())
