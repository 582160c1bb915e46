import { notificationTemplate, tellOn, type Told } from '../../kernel/notifications/index.ts'
import { Department, whoAnswered } from '../organization/index.ts'
import { paperEvents } from './paper.events.ts'

const toHandle = notificationTemplate('papers.toHandle',
  ['公文{number}交您办理', 'Official paper {number} was given to you'],
  ['有一件公文交您办理', 'An official paper was given to you'],
)

/** Whoever handles it, or covers who does; the head of the lead department where nobody does yet. */
const handler: Told = async ({ em, now }, { subject: { staffId, departmentId } }) => {
  const person = staffId ?? (await em.findOneOrFail(Department, departmentId!)).headId
  return [person && (await whoAnswered(em, person, now, departmentId))]
}

tellOn(paperEvents.received, toHandle, 'number', handler)
tellOn(paperEvents.assigned, toHandle, 'number', handler)
