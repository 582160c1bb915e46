import { staffHolding } from '../../kernel/access/index.ts'
import { addMonths, dayOf } from '../../kernel/calendar/index.ts'
import { recurring, type JobHandler } from '../../kernel/jobs/index.ts'
import type { Office } from '../../kernel/lifecycle/index.ts'
import { notify } from '../../kernel/notifications/index.ts'
import { EvaluationCampaign } from './campaign.record.ts'
import { nextRoundDue } from './notices.ts'

/** How many months before the next campaign is due the office is reminded: it takes that long to plan one. */
const MONTHS_AHEAD = 1

/** Reminds each bureau's efficiency office, once, of campaigns whose successor is due and has not been planned. */
export const remindOfNext = (office: Office): Promise<void> => office.transaction(async (em) => {
  const now = office.now()
  const due = await em.find(EvaluationCampaign, { state: 'PUBLISHED', nextDueOn: { $lte: addMonths(dayOf(now), MONTHS_AHEAD) } })
  for (const { id, name, bureauId, purpose, periodUntil, nextDueOn } of due) {
    if ((await em.count(EvaluationCampaign, { bureauId, purpose, periodUntil: { $gt: periodUntil }, state: { $ne: 'CANCELLED' } })) > 0) continue
    const to = (await staffHolding(em, ['EFFICIENCY_OFFICE'], bureauId, now)).map((staffId) => ({ id: staffId, bureauId }))
    const about = { subject: { type: 'EvaluationCampaign', id }, uniqueKey: `${id}:next:${nextDueOn}`, now }
    await notify(em, { ...about, template: nextRoundDue, facts: { campaign: name, day: nextDueOn! }, to })
  }
})

export const evaluationJobs = (office: Office): JobHandler[] => [recurring('evaluations.next', { dailyAt: '07:30' }, () => remindOfNext(office))]
