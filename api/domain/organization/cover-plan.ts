import { choices, type ChoiceOf } from '../../kernel/records/index.ts'

/** In what capacity somebody covers a post. */
export const CoverBy = choices('CoverBy', {
  COVER_HOLDER: ['B岗', 'Cover holder'],
  SUBSTITUTE: ['指定代岗人', 'Named substitute'],
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
  /** Who is away, each with the substitute that was named for the absence, if any. */
  away: ReadonlyMap<string, { substituteId?: string | null }>
}

export interface Cover { staffId: string; by: CoverBy }

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

/** The posts that need somebody: their holder is away, or they have none. */
export const uncovered = ({ posts, away }: Situation): CoverablePost[] =>
  posts.filter(({ holderId }) => holderId === null || away.has(holderId))
