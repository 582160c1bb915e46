import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { dayOf, yearOf } from '../../kernel/calendar/index.ts'
import type { Law } from '../../kernel/regulations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Department } from '../organization/index.ts'
import { PointEntry, type PointHolder } from './point-entry.record.ts'
import type { Sanction } from './sanction.record.ts'
import { departmentConsequences, oncePerMatter, pointCap } from './sanction.provisions.ts'
import { Violation } from './violation.record.ts'

interface Claim { holder: PointHolder; staffId?: string | null; departmentId?: string | null; claimed: number }

/** What a sanction takes off whom: the person, and by the pack the department and its head. */
async function claims({ record, law, em }: ActContext<Sanction>): Promise<Claim[]> {
  const department = record.departmentId ? await em.findOne(Department, record.departmentId) : null
  const own: Claim[] = record.points
    ? [{ holder: record.staffId ? 'PERSON' : 'DEPARTMENT', staffId: record.staffId, departmentId: record.departmentId, claimed: record.points }]
    : []
  const joint = departmentConsequences.all(law).filter((row) => row.points !== undefined).map((row): Claim =>
    row.target === 'DEPARTMENT'
      ? { holder: 'DEPARTMENT', departmentId: record.departmentId, claimed: row.points! }
      : { holder: 'DEPARTMENT_HEAD', staffId: department?.headId, departmentId: record.departmentId, claimed: row.points! })
  return [...own, ...joint].filter((claim) => claim.staffId ?? (claim.holder === 'DEPARTMENT' && claim.departmentId))
}

/** Enters the points of a sanction that comes into force, in the account of that year; one that was in force already has its entries. */
export async function enterPoints(context: ActContext<Sanction>): Promise<void> {
  const { record, law, em, create, now } = context
  if ((await em.count(PointEntry, { sanctionId: record.id })) > 0) return
  const { leadId: matterId } = await em.findOneOrFail(Violation, record.violationId)
  for (const claim of await claims(context)) {
    const entry = create(PointEntry, {
      ...claim, points: claim.claimed, bureauId: record.bureauId, year: yearOf(dayOf(now)), sanctionId: record.id, matterId, state: 'COUNTS',
    })
    await settle(em, law, entry)
  }
}

/** After a change on appeal: the entries stay in the year in which they were made, and take what is left of the claim. */
export async function lowerPoints(context: ActContext<Sanction>): Promise<void> {
  const { record, law, em } = context
  await enterPoints(context)
  for (const entry of await em.find(PointEntry, { sanctionId: record.id, holder: record.staffId ? 'PERSON' : 'DEPARTMENT' })) {
    entry.claimed = record.points ?? 0
    await settle(em, law, entry)
  }
}

/** A revoked sanction takes nothing off; what it outweighed counts again. */
export async function takePointsBack({ record, law, em }: ActContext<Sanction>): Promise<void> {
  for (const entry of await em.find(PointEntry, { sanctionId: record.id })) {
    Object.assign(entry, { state: 'TAKEN_BACK', points: 0 })
    await settle(em, law, entry)
  }
}

/** One account: all that a person loses in a year, in whatever capacity, or a department. */
const accountOf = ({ bureauId, year, staffId, departmentId }: PointEntry): object => ({ bureauId, year, ...(staffId ? { staffId } : { staffId: null, departmentId }) })

/**
 * Counts the account of an entry anew. Of one matter the heaviest entry counts, where the pack says so, and what falls on a
 * department or its head always falls once; what a person loses in a year is capped, the earliest entry first.
 */
async function settle(em: EntityManager, law: Law, entry: PointEntry): Promise<void> {
  await em.flush()
  const entries = await em.find(PointEntry, { ...accountOf(entry), state: { $ne: 'TAKEN_BACK' } }, { orderBy: { createdAt: 'ASC', id: 'ASC' } })
  const cap = entry.staffId ? pointCap.of(law)?.amount : undefined
  const once = oncePerMatter.of(law) !== undefined
  const group = ({ id, holder, matterId }: PointEntry): string => (once ? matterId : holder === 'PERSON' ? id : `${holder} ${matterId}`)
  const heaviest = new Map<string, PointEntry>()
  for (const each of entries) if (each.claimed > (heaviest.get(group(each))?.claimed ?? -1)) heaviest.set(group(each), each)
  let lost = 0
  for (const each of entries) {
    const counts = heaviest.get(group(each)) === each
    each.state = counts ? 'COUNTS' : 'OUTWEIGHED'
    each.points = counts ? Math.min(each.claimed, Math.max((cap ?? Infinity) - lost, 0)) : 0
    lost += each.points
  }
}
