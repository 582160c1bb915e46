import type { EntityManager } from '@mikro-orm/sql'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { CoverPeriod } from './cover-period.record.ts'
import { coverOf, uncovered, type Cover, type CoverablePost } from './cover-plan.ts'
import { endOf, runsAt } from './cover-window.ts'
import { PostAssignment } from './post-assignment.record.ts'
import { coverAnswers } from './post.provisions.ts'
import type { BureauSituation } from './situation.ts'

type Context = Pick<ActContext, 'em' | 'now' | 'law' | 'create'>
interface Wanted extends Cover { post: CoverablePost; holderId: string; leaveId: string | null; endsAt: Date | null }

/**
 * Brings the covers of a bureau in line with who is where: closes those that no longer hold and opens those that are needed now.
 * A vacant post is covered for whoever held it last, whose queue is left.
 */
export async function arrangeCovers({ em, now, law, create }: Context, bureauId: string, situation: BureauSituation): Promise<void> {
  const wanted = await wantedCovers(em, situation)
  const open = await em.find(CoverPeriod, { bureauId, endedAt: null })
  const kept = new Set<Wanted>()
  for (const period of open.filter((each) => runsAt(each, now))) {
    const same = wanted.find((want) => sameCover(want, period))
    if (same) {
      period.endsAt = same.endsAt
      kept.add(same)
    } else {
      period.endedAt = endOf(period.endsAt, now)
      period.updatedAt = now
    }
  }
  const citation = coverAnswers.of(law)
  for (const want of wanted.filter((each) => !kept.has(each))) {
    create(CoverPeriod, {
      bureauId, postId: want.post.id, departmentId: want.post.departmentId, holderId: want.holderId, coverHolderId: want.staffId,
      coverBy: want.by, cause: want.leaveId ? 'LEAVE' : 'VACANCY', leaveId: want.leaveId, startsAt: now, endsAt: want.endsAt,
      answers: citation !== undefined, citation,
    })
  }
}

async function wantedCovers(em: EntityManager, situation: BureauSituation): Promise<Wanted[]> {
  const wanted: Wanted[] = []
  for (const post of uncovered(situation)) {
    const cover = coverOf(post, situation)
    const holderId = post.holderId ?? (await lastHolder(em, post.id))
    if (!cover || !holderId) continue
    const away = post.holderId ? situation.away.get(post.holderId) : undefined
    wanted.push({ ...cover, post, holderId, leaveId: away?.leaveId ?? null, endsAt: away?.endsAt ?? null })
  }
  return wanted
}

const lastHolder = async (em: EntityManager, postId: string): Promise<string | undefined> =>
  (await em.findOne(PostAssignment, { postId, role: 'PRIMARY' }, { orderBy: { fromDay: 'DESC', createdAt: 'DESC' } }))?.staffId

const sameCover = (want: Wanted, period: CoverPeriod): boolean =>
  want.post.id === period.postId && want.holderId === period.holderId && want.staffId === period.coverHolderId
  && want.by === period.coverBy && want.leaveId === (period.leaveId ?? null)
