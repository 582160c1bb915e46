import type { EntityManager } from '@mikro-orm/sql'
import type { ActContext } from '../../kernel/lifecycle/index.ts'
import { dayOf, yearOf } from '../../kernel/calendar/index.ts'
import { Department } from '../organization/index.ts'
import { PointEntry, type PointHolder } from './point-entry.record.ts'
import type { Sanction } from './sanction.record.ts'
import { departmentConsequences, oncePerMatter, pointCap } from './sanction.provisions.ts'
import { Violation } from './violation.record.ts'

interface Claim { holder: PointHolder; staffId?: string | null; departmentId?: string | null; points: number }

/** What a sanction takes off whom: the person, and by the pack the department and its head. */
async function claims({ record, law, em }: ActContext<Sanction>): Promise<Claim[]> {
  const department = record.departmentId ? await em.findOne(Department, record.departmentId) : null
  const own: Claim[] = record.points
    ? [{ holder: record.staffId ? 'PERSON' : 'DEPARTMENT', staffId: record.staffId, departmentId: record.departmentId, points: record.points }]
    : []
  const joint = departmentConsequences.all(law).filter((row) => row.points !== undefined).map((row): Claim =>
    row.target === 'DEPARTMENT'
      ? { holder: 'DEPARTMENT', departmentId: record.departmentId, points: row.points! }
      : { holder: 'DEPARTMENT_HEAD', staffId: department?.headId, departmentId: record.departmentId, points: row.points! })
  return [...own, ...joint].filter((claim) => claim.staffId ?? claim.departmentId)
}

const standing = (em: EntityManager, claim: Claim, year: number): Promise<PointEntry[]> =>
  em.find(PointEntry, { year, holder: claim.holder, takenBack: false, ...(claim.staffId ? { staffId: claim.staffId } : { departmentId: claim.departmentId }) })

/**
 * Enters the points of a sanction. Where the pack says so, one matter is deducted once, by its heaviest entry, and what a person
 * can lose in a year is capped.
 */
export async function enterPoints(context: ActContext<Sanction>): Promise<void> {
  const { record, law, em, create, now } = context
  const year = yearOf(dayOf(now))
  const violation = await em.findOneOrFail(Violation, record.violationId)
  const cap = pointCap.of(law)
  const once = oncePerMatter.of(law) !== undefined
  for (const claim of await claims(context)) {
    const entries = await standing(em, claim, year)
    const same = once ? entries.filter((entry) => entry.matterId === violation.leadId) : []
    if (same.some((entry) => entry.points >= claim.points)) continue
    for (const lighter of same) lighter.takenBack = true
    const lost = entries.filter((entry) => !same.includes(entry)).reduce((sum, entry) => sum + entry.points, 0)
    const points = cap && claim.holder === 'PERSON' ? Math.min(claim.points, Math.max(cap.amount - lost, 0)) : claim.points
    if (points > 0) create(PointEntry, { ...claim, points, bureauId: record.bureauId, year, sanctionId: record.id, matterId: violation.leadId, takenBack: false })
  }
}

/** A revoked sanction takes nothing off. */
export async function takePointsBack(em: EntityManager, sanctionId: string): Promise<void> {
  for (const entry of await em.find(PointEntry, { sanctionId, takenBack: false })) entry.takenBack = true
}
