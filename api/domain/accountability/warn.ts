import { dayOf } from '../../kernel/calendar/index.ts'
import { actOf } from '../../kernel/lifecycle/index.ts'
import { notificationTemplate, notify } from '../../kernel/notifications/index.ts'
import type { Obligation, Warning } from '../../kernel/obligations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { Bureau, Department, whoAnswered } from '../organization/index.ts'

const runningOut = notificationTemplate('obligations.warning',
  ['“{matter}”的{duty}将于{day}届满', 'Time runs out on {day}: {matter}, {duty}'],
  ['有一项时限即将届满', 'A time limit is running out'],
)

const lapsing = notificationTemplate('obligations.lapseWarning',
  ['“{matter}”的{duty}将于{day}届满，届时未办的后果：{lapse}', 'Time runs out on {day}: {matter}, {duty}. If nothing is done: {lapse}'],
  ['有一项时限届满将自动产生后果', 'A time limit is running out, with a consequence'],
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

/** Tells whom the pack names that a clock runs out, and what its lapse would bring about; once for each level and due time. */
export async function onWarn(em: EntityManager, obligation: Obligation, warning: Warning, now: Date): Promise<void> {
  const to = (await holders(em, obligation, warning.recipients, now)).map((id) => ({ id, bureauId: obligation.bureauId }))
  const { subjectType, subjectId, subjectLabel: matter, duty, onLapse } = obligation
  const facts = { matter, duty, day: dayOf(obligation.dueAt!) }
  const about = { to, now, subject: { type: subjectType, id: subjectId }, uniqueKey: `${obligation.id}:${warning.code}:${obligation.dueAt!.toISOString()}` }
  if (onLapse) await notify(em, { ...about, template: lapsing, facts: { ...facts, lapse: actOf(subjectType, onLapse).rule.label[0] } })
  else await notify(em, { ...about, template: runningOut, facts })
}
