import { choices, type ChoiceOf } from '../../kernel/records/index.ts'

/** In what capacity somebody covers a post. */
export const CoverBy = choices('CoverBy', {
  COVER_HOLDER: ['B岗', 'Cover holder'],
  SUBSTITUTE: ['指定顶岗人', 'Named substitute'],
  HEAD: ['科室负责人', 'Head of department'],
})
export type CoverBy = ChoiceOf<typeof CoverBy>

/** A post, as far as cover needs to know it. */
export interface CoverablePost {
  id: string
  departmentId: string
  holderId: string | null
  coverHolderId: string | null
  /** Its holder's offices are covered with it. */
  leads: boolean
}

/** Who is where: all that decides who covers whom. */
export interface Situation {
  posts: readonly CoverablePost[]
  /** The heads of departments, by department. */
  heads: ReadonlyMap<string, string>
  away: ReadonlyMap<string, Absence>
}

/** Somebody's running absence: until, and not including, `endsAt`; with the substitute who was named for it, if any. */
export interface Absence { endsAt: Date; substituteId?: string | null }

export interface Cover { staffId: string; by: CoverBy }

/** A cover for a stretch of time; open-ended for a vacant post. */
export interface CoverSpan extends Cover { startsAt: Date; endsAt: Date | null }

/**
 * Who takes over a post whose holder is away or that has none: a substitute who was named for it, else the B holder, else
 * (both away) the head of department, and for a head who is away as well whoever covers the head's own post, and so on.
 * A chain that leads back to a post it came from ends with nobody: then the department is out, or somebody must be named.
 */
export function coverOf(post: CoverablePost, situation: Situation, through: ReadonlySet<string> = new Set()): Cover | undefined {
  const { heads, away, posts } = situation
  const free = (staffId: string | null | undefined): staffId is string =>
    staffId !== null && staffId !== undefined && staffId !== post.holderId && !away.has(staffId)

  const substitute = post.holderId ? away.get(post.holderId)?.substituteId : undefined
  if (free(substitute)) return { staffId: substitute, by: 'SUBSTITUTE' }
  if (free(post.coverHolderId)) return { staffId: post.coverHolderId, by: 'COVER_HOLDER' }
  const head = heads.get(post.departmentId)
  if (free(head)) return { staffId: head, by: 'HEAD' }

  const passed = new Set([...through, post.id])
  for (const leading of posts.filter((each) => each.leads && head !== undefined && each.holderId === head && !passed.has(each.id))) {
    const instead = coverOf(leading, situation, passed)
    if (instead) return { staffId: instead.staffId, by: 'HEAD' }
  }
  return undefined
}

/**
 * Who covers a post from now until its holder's absence runs out, as far as is known now: when somebody in the chain is due back
 * earlier, the cover passes on at that moment by itself.
 */
export function coverSchedule(post: CoverablePost, situation: Situation, now: Date): CoverSpan[] {
  const until = post.holderId === null ? null : situation.away.get(post.holderId)?.endsAt
  if (until === undefined) return []
  const returns = [...situation.away.values()].map(({ endsAt }) => endsAt.getTime()).filter((at) => at > now.getTime() && (until === null || at < until.getTime()))
  const spans: CoverSpan[] = []
  for (const at of [now.getTime(), ...new Set(returns.sort((a, b) => a - b))]) {
    const startsAt = new Date(at)
    const away = new Map([...situation.away].filter(([, { endsAt }]) => endsAt > startsAt))
    const cover = coverOf(post, { ...situation, away })
    const last = spans.at(-1)
    if (last && last.endsAt === until && last.staffId === cover?.staffId && last.by === cover.by) continue
    if (last && last.endsAt === until) last.endsAt = startsAt
    if (cover) spans.push({ ...cover, startsAt, endsAt: until })
  }
  return spans
}
