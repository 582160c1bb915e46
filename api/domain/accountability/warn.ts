import { dayOf } from '../../kernel/calendar/index.ts'
import { notificationTemplate, notify } from '../../kernel/notifications/index.ts'
import type { Obligation, Warning } from '../../kernel/obligations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, Department, whoAnswered } from '../organization/index.ts'

const runningOut = notificationTemplate('obligations.warning',
  ['“{matter}”的{duty}将于{day}届满', 'Time runs out on {day}: {matter}, {duty}'],
  ['有一项时限即将届满', 'A time limit is running out'],
)

/**
 * Who holds the offices that a pack wants warned, as far as the matter has them; for whoever is away, the one who covers. Time that is a
 * person's own, for a defence or an appeal, is that person's matter: nobody else is told of it.
 */
async function holders(em: EntityManager, obligation: Obligation, offices: readonly string[], now: Date): Promise<string[]> {
  const department = obligation.departmentId ? await em.findOne(Department, obligation.departmentId) : null
  if (obligation.owedBy === 'PERSON' && obligation.staffId) return [obligation.staffId]
  const bureau = offices.includes('BUREAU_HEAD') ? await em.findOne(Bureau, obligation.bureauId) : null
  const byOffice: Record<string, string | null | undefined> = {
    HANDLER: obligation.staffId, DEPARTMENT_HEAD: department?.headId, SUPERVISING_LEADER: department?.supervisingLeaderId, BUREAU_HEAD: bureau?.headId,
  }
  const named = [...new Set(offices.map((office) => byOffice[office]).filter((id) => typeof id === 'string'))]
  const present = await Promise.all(named.map((id) => whoAnswered(em, id, now, obligation.departmentId)))
  return [...new Set(present)]
}

/** Tells whom the pack names that a clock runs out; once for each level and due time. */
export async function onWarn(em: EntityManager, obligation: Obligation, warning: Warning, now: Date): Promise<void> {
  const to = (await holders(em, obligation, warning.recipients, now)).map((id) => ({ id, bureauId: obligation.bureauId }))
  await notify(em, {
    template: runningOut, to, now, subject: { type: obligation.subjectType, id: obligation.subjectId },
    facts: { matter: obligation.subjectLabel, duty: obligation.duty, day: dayOf(obligation.dueAt!) },
    uniqueKey: `${obligation.id}:${warning.code}:${obligation.dueAt!.toISOString()}`,
  })
}
