import type { EntityManager } from '@mikro-orm/sql'
import { rejection, type ActContext, type Rejection } from '../../kernel/lifecycle/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import { addDays, type Day } from '../../kernel/calendar/index.ts'
import { areOurStaff } from './own-staff.ts'
import { PostAssignment, type HolderRole } from './post-assignment.record.ts'
import type { Post } from './post.record.ts'
import { coverHolders } from './post.provisions.ts'

/** The two places of a post. */
export interface Holders { holderId?: string | null; coverHolderId?: string | null }

const holdersSame = rejection('HOLDERS_SAME', ['A岗、B岗不能是同一人', 'The primary and the cover holder must be two people'])
const coverHolderNeeded = rejection('COVER_HOLDER_NEEDED', ['每个岗位须明确B岗人员', 'Each post needs a cover holder'])

/** Why these two cannot hold a post: one person twice, people of elsewhere, no B holder where the pack asks for one. */
export async function holdersProblem(em: EntityManager, law: Law, bureauId: string, { holderId, coverHolderId }: Holders): Promise<Rejection | undefined> {
  if (holderId && holderId === coverHolderId) return holdersSame()
  const citation = coverHolders.of(law)
  if (citation && !coverHolderId) return coverHolderNeeded({}, { citation })
  return areOurStaff(em, bureauId, [holderId, coverHolderId])
}

/** Puts a person in a place of a post from a day on and ends whoever held it the day before. */
export async function placeHolder({ em, create }: Pick<ActContext, 'em' | 'create'>, post: Post, place: {
  role: HolderRole; staffId: string | null; fromDay: Day; reason?: string | null
}): Promise<void> {
  const { role, staffId, fromDay, reason } = place
  const current = await currentAssignment(em, post.id, role)
  if (current) current.untilDay = current.fromDay < fromDay ? addDays(fromDay, -1) : fromDay
  if (staffId) create(PostAssignment, { bureauId: post.bureauId, postId: post.id, role, staffId, fromDay, untilDay: null, reason: reason ?? null, filedOn: null })
  if (role === 'PRIMARY') post.holderId = staffId
  else post.coverHolderId = staffId
}

export const currentAssignment = (em: EntityManager, postId: string, role: HolderRole): Promise<PostAssignment | null> =>
  em.findOne(PostAssignment, { postId, role, untilDay: null })
