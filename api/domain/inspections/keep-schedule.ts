import { dayOf } from '../../kernel/calendar/index.ts'
import { recurring, type JobHandler } from '../../kernel/jobs/index.ts'
import { actOf, onEvent, perform, type Office } from '../../kernel/lifecycle/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { clockOf } from '../accountability/index.ts'
import { Bureau } from '../organization/index.ts'
import { inspectionEvents } from './inspection.events.ts'
import { InspectionPeriod } from './inspection-period.record.ts'
import { schedule } from './inspection.provisions.ts'
import { Inspection } from './inspection.record.ts'
import { periodOf } from './periods.ts'

/** Opens what the schedule of a bureau asks for in the periods of today; what is open already stays as it is. */
async function openPeriods(office: Office, em: EntityManager, bureauId: string): Promise<void> {
  const now = office.now()
  for (const { code, atLeast, per } of schedule.all(await office.lawOf(em, bureauId, now))) {
    const period = atLeast && per ? periodOf(dayOf(now), per) : undefined
    if (!period || (await em.count(InspectionPeriod, { bureauId, scheduleCode: code, firstDay: period.from })) > 0) continue
    await perform(office, em, clockOf(bureauId), actOf('InspectionPeriod', 'open'), {
      record: 'InspectionPeriod', act: 'open', input: { scheduleCode: code, firstDay: period.from, lastDay: period.to },
    })
  }
}

/** Opens the periods of every bureau, each in a transaction of its own. */
export async function keepSchedules(office: Office): Promise<void> {
  const bureaus = await office.transaction((em) => em.find(Bureau, { dissolved: false }, { fields: ['id'] }))
  for (const { id } of bureaus) await office.transaction((em) => openPeriods(office, em, id))
}

/** A month begins at midnight; an adoption of today counts from today. */
export const inspectionJobs = (office: Office): JobHandler[] => [recurring('inspections.schedule', { everyMinutes: 60 }, () => keepSchedules(office))]

/** An inspection that was reported counts for the entry and the period that it was planned for. */
onEvent(inspectionEvents.reported, async ({ em, office }, { subject }) => {
  const { bureauId, scheduleCode, plannedFor } = await em.findOneOrFail(Inspection, subject.id)
  const period = scheduleCode
    ? await em.findOne(InspectionPeriod, { bureauId, scheduleCode, state: 'OPEN', firstDay: { $lte: plannedFor }, lastDay: { $gte: plannedFor } })
    : null
  if (!period) return
  // The one just reported is counted by the act itself.
  const act = period.held + 1 >= period.atLeast ? 'keep' : 'count'
  await perform(office, em, clockOf(bureauId), actOf('InspectionPeriod', act), { record: 'InspectionPeriod', act, id: period.id })
})
