import { RoleGrant, User } from '../../kernel/access/index.ts'
import { dayOf } from '../../kernel/calendar/index.ts'
import type { Law, Office } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, Department } from '../organization/index.ts'
import { factsOf } from './sanction-facts.ts'
import type { Sanction } from './sanction.record.ts'
import { sanctionAuthority } from './sanction.provisions.ts'

/** Who decides where no rule says so. */
const UNNAMED: readonly Office[] = ['LEADERSHIP', 'BUREAU_HEAD', 'EFFICIENCY_OFFICE']
/** Above the bureau's other offices: they decide in their place, where nobody in the offices that the rule names can. */
const SUPERIOR: readonly Office[] = ['BUREAU_HEAD', 'LEADERSHIP']

type Matter = Pick<Sanction, 'bureauId' | 'departmentId' | 'severity' | 'kind' | 'staffId'>
type Place = Pick<Sanction, 'bureauId' | 'departmentId'>

/** Whose hands are tied: the person concerned, or whoever heads the department concerned. */
async function concerned(em: EntityManager, { staffId, departmentId }: Matter): Promise<string | null | undefined> {
  return staffId ?? (departmentId ? (await em.findOneOrFail(Department, departmentId)).headId : undefined)
}

/** The people who hold one of the offices today: by the organization, or by a grant for the city, the bureau or the department. */
export async function holdersOf(em: EntityManager, offices: readonly Office[], { bureauId, departmentId }: Place, now: Date): Promise<Set<string>> {
  const department = departmentId ? await em.findOneOrFail(Department, departmentId) : null
  const byOffice: Partial<Record<Office, string | null | undefined>> = {
    DEPARTMENT_HEAD: department?.headId, SUPERVISING_LEADER: department?.supervisingLeaderId, BUREAU_HEAD: (await em.findOneOrFail(Bureau, bureauId)).headId,
  }
  const today = dayOf(now)
  const given = await em.find(RoleGrant, {
    role: { $in: offices as never }, state: 'ACTIVE', fromDay: { $lte: today },
    $and: [{ $or: [{ untilDay: null }, { untilDay: { $gte: today } }] }, { $or: [{ bureauId: null }, { bureauId }] }, { $or: [{ departmentId: null }, { departmentId: departmentId ?? null }] }],
  })
  const users = given.length === 0 ? [] : await em.find(User, { id: { $in: given.map(({ userId }) => userId) }, state: 'ACTIVE' })
  return new Set([...offices.map((office) => byOffice[office]), ...users.map((user) => user.staffId)].filter((id) => typeof id === 'string'))
}

/** Who may decide on a sanction, and whether anybody is left who can. */
export interface Deciders {
  offices: readonly Office[]
  /** Somebody holds one of them besides those whose hands are tied. */
  somebody: boolean
}

/**
 * The offices that may decide on a sanction: those that the rule names. Where nobody holds them besides the person concerned and
 * `barred`, who proposed or decided it, the bureau's head and leadership decide in their place, as the authority above.
 */
export async function decidersOf(em: EntityManager, law: Law, matter: Matter, barred: string | null | undefined, now: Date): Promise<Deciders> {
  const tied = [await concerned(em, matter), barred]
  const left = async (offices: readonly Office[]): Promise<boolean> => [...(await holdersOf(em, offices, matter, now))].some((id) => !tied.includes(id))
  const named = sanctionAuthority.of(law, factsOf(matter))?.decidedBy ?? UNNAMED
  if (await left(named)) return { offices: named, somebody: true }
  const offices = [...new Set([...named, ...SUPERIOR])]
  return { offices, somebody: await left(offices) }
}
