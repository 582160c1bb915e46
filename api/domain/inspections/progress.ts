import { clockOf } from '../accountability/index.ts'
import { actOf, onEvent, perform, type ListenerContext } from '../../kernel/lifecycle/index.ts'
import { notify } from '../../kernel/notifications/index.ts'
import { answerable } from './answerable.ts'
import { Circular } from './circular.record.ts'
import { Finding } from './finding.record.ts'
import { InspectedDepartment } from './inspected-department.record.ts'
import { ANSWERED } from './inspection-choices.ts'
import { circularEvents, findingEvents, inspectedDepartmentEvents, inspectionEvents } from './inspection.events.ts'
import { Inspection } from './inspection.record.ts'
import { inspectionReported } from './notices.ts'

/** An inspection follows what its departments, its circular and its findings do: nobody moves it on by hand. */
async function move({ office, em }: ListenerContext, { id, bureauId }: Inspection, act: 'confirm' | 'issue' | 'rectify'): Promise<void> {
  await perform(office, em, clockOf(bureauId), actOf('Inspection', act), { record: 'Inspection', act, id })
}

/** Reported: each department is asked to confirm or object. */
onEvent(inspectionEvents.reported, async ({ em, office, now }, { subject }) => {
  const { number } = await em.findOneOrFail(Inspection, subject.id)
  for (const inspected of await em.find(InspectedDepartment, { inspectionId: subject.id })) {
    await perform(office, em, clockOf(inspected.bureauId), actOf('InspectedDepartment', 'report'), { record: 'InspectedDepartment', act: 'report', id: inspected.id })
    await notify(em, {
      template: inspectionReported, facts: { number }, to: await answerable(em, inspected), subject: { type: 'Inspection', id: subject.id }, now,
    })
  }
})

/** Cancelled: it was no inspection of its departments. */
onEvent(inspectionEvents.cancelled, async ({ em, office }, { subject }) => {
  for (const { id, bureauId } of await em.find(InspectedDepartment, { inspectionId: subject.id })) {
    await perform(office, em, clockOf(bureauId), actOf('InspectedDepartment', 'drop'), { record: 'InspectedDepartment', act: 'drop', id })
  }
})

/** Confirmed once the last department has confirmed, had its objection settled or let its time pass. */
for (const answered of [inspectedDepartmentEvents.confirmed, inspectedDepartmentEvents.settled, inspectedDepartmentEvents.passedOver]) {
  onEvent(answered, async (context, { subject }) => {
    const { inspectionId } = await context.em.findOneOrFail(InspectedDepartment, subject.id)
    const waiting = await context.em.count(InspectedDepartment, { inspectionId, state: { $nin: [...ANSWERED] } })
    if (waiting === 0) await move(context, await context.em.findOneOrFail(Inspection, inspectionId), 'confirm')
  })
}

/** The circular is out: every open finding is ordered to be put right, by whoever signed. */
onEvent(circularEvents.issued, async (context, { subject }) => {
  const { em, office, acting } = context
  const { inspectionId } = await em.findOneOrFail(Circular, subject.id)
  await move(context, await em.findOneOrFail(Inspection, inspectionId), 'issue')
  for (const { id } of await em.find(Finding, { inspectionId, state: 'OPEN' })) {
    await perform(office, em, acting, actOf('Finding', 'order'), { record: 'Finding', act: 'order', id })
  }
})

/** The first order of rectification begins that part of the inspection. */
onEvent(findingEvents.rectificationOrdered, async (context, { subject }) => {
  const { inspectionId } = await context.em.findOneOrFail(Finding, subject.id)
  const inspection = await context.em.findOneOrFail(Inspection, inspectionId)
  if (inspection.state === 'CONFIRMED' || inspection.state === 'ISSUED') await move(context, inspection, 'rectify')
})
