import type { EntityManager } from '@mikro-orm/sql'
import { rejection, type Rejection } from '../../kernel/lifecycle/index.ts'
import { StaffMember } from './staff-member.record.ts'

const notOurStaff = rejection('NOT_OUR_STAFF', ['{name}不是本单位在岗人员', '{name} does not work for this bureau'])

/** Refuses people of another bureau and people who have left; empty places pass. */
export async function areOurStaff(em: EntityManager, bureauId: string, staffIds: readonly (string | null | undefined)[]): Promise<Rejection | undefined> {
  const asked = staffIds.filter((id) => id !== null && id !== undefined)
  const people = asked.length === 0 ? [] : await em.find(StaffMember, { id: { $in: asked } })
  const foreign = people.find((each) => each.bureauId !== bureauId || each.left)
  return foreign && notOurStaff({ name: foreign.name })
}
