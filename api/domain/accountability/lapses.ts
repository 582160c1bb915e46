import { actingAs, SYSTEM_ROLE, type Acting } from '../../kernel/access/index.ts'
import { actOf, perform, Rejected, type Office } from '../../kernel/lifecycle/index.ts'
import type { Obligation, Told } from '../../kernel/obligations/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { whoAnswered } from '../organization/index.ts'
import { onWarn } from './warn.ts'

/** The clock itself, acting within one bureau. */
export const clockOf = (bureauId: string): Acting =>
  actingAs({ kind: 'SYSTEM', name: '系统', bureauId, grants: [{ role: SYSTEM_ROLE, bureauId }], covering: [], locale: 'zh' })

/**
 * What follows when a clock runs out: the one act that its provision names for the lapse (deemed consent, acceptance from receipt),
 * and, where the time was the office's own, a signal for people to look at. Nothing else moves by itself. A signal that nobody
 * explains or verifies in time is overdue and seen as such: a signal about it would breed the next, each time its time ran out.
 */
async function onLapse(office: Office, em: EntityManager, obligation: Obligation): Promise<void> {
  const acting = clockOf(obligation.bureauId)
  if (obligation.owedBy === 'OFFICE' && obligation.subjectType !== 'Signal') await raise(office, em, acting, obligation)
  if (!obligation.onLapse) return
  try {
    await perform(office, em, acting, actOf(obligation.subjectType, obligation.onLapse), {
      record: obligation.subjectType, act: obligation.onLapse, id: obligation.subjectId,
    })
  } catch (error) {
    // A lapse that the subject's state no longer allows is moot; the signal stands all the same.
    if (!(error instanceof Rejected)) throw error
  }
}

/** A signal about an overrun: for people to explain and verify. It names who had the matter in hand when the time ran out. */
async function raise(office: Office, em: EntityManager, acting: Acting, obligation: Obligation): Promise<void> {
  const { staffId, departmentId, dueAt } = obligation
  await perform(office, em, acting, actOf('Signal', 'raise'), {
    record: 'Signal', act: 'raise',
    input: {
      matter: `${obligation.subjectLabel}：${obligation.duty}超期`.slice(0, 200), level: obligation.level, departmentId,
      staffId: staffId && (await whoAnswered(em, staffId, dueAt!, departmentId)), subjectType: obligation.subjectType, subjectId: obligation.subjectId, obligationId: obligation.id,
      dueAt, citation: obligation.citation,
    },
  })
}

/** What the sweep of the clocks tells: warnings to whom the pack names, lapses to the rooms. */
export const toldBy = (office: Office): Told => ({
  onWarn: (em, obligation, warning) => onWarn(em, obligation, warning, office.now()),
  onLapse: (em, obligation) => onLapse(office, em, obligation),
})
