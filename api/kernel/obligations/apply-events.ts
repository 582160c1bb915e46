import type { EntityManager } from '@mikro-orm/sql'
import type { WorkingCalendar } from '../calendar/index.ts'
import type { Occurred } from '../lifecycle/index.ts'
import { clocksStartedBy, type Law } from '../regulations/index.ts'
import { end, isOpen, meet, pause, resume, type Clock } from './clock.ts'
import type { Course, Obligation } from './obligation.record.ts'
import { keep, running, type Running } from './running.ts'
import { labelOf, startObligation } from './start-obligation.ts'

/**
 * Moves the clocks of what happened to, in the order in which it happened: first those that run, by the events frozen
 * at their start, then the ones that the law in force starts. The same event twice starts nothing twice.
 * Runs inside the act's transaction, on `em` alone.
 */
export async function applyEvents(em: EntityManager, law: Law, calendar: WorkingCalendar, events: readonly Occurred[]): Promise<void> {
  if (events.length === 0) return
  const inOrder = [...events].sort((a, b) => a.at.getTime() - b.at.getTime())
  const clocks = await concerned(em, inOrder)
  for (const event of inOrder) {
    const mine = clocks.filter(({ obligation }) => obligation.subjectId === event.subject.id)
    for (const entry of mine) {
      keep(em, entry, heard(calendar, entry, event), event)
      if (isOpen(entry.clock)) hand(entry.obligation, event.subject)
    }
    for (const starting of clocksStartedBy(law, event.name, event.facts)) {
      const started = startObligation(em, law, calendar, event, starting, mine.map(({ obligation }) => obligation))
      if (started) clocks.push(started)
    }
  }
  await em.flush()
}

/** Every open clock of the subjects, and the ended ones that began when one of the events took place: a repeated event is known by them. */
const concerned = (em: EntityManager, events: readonly Occurred[]): Promise<Running[]> =>
  running(em, {
    subjectId: { $in: [...new Set(events.map(({ subject }) => subject.id))] },
    $or: [{ state: { $in: ['RUNNING', 'PAUSED'] } }, { startedAt: { $in: events.map(({ at }) => at) } }],
  }, true)

function heard(calendar: WorkingCalendar, { clock, obligation: { course } }: Running, { name, at, filedBy }: Occurred): Clock {
  const listens = (to: Exclude<keyof Course, 'byAuthority'>): boolean => course[to].includes(name)
  if (at < clock.startedAt) return clock
  if (listens('cancelledBy')) return end(clock, at, 'CANCELLED')
  if (listens('to')) return meet(calendar, clock, at, filedBy)
  if (listens('pausedBy')) return pause(clock, at)
  if (listens('resumedBy')) return resume(calendar, clock, at)
  return clock
}

/** Whoever answers for the subject answers for its open obligations, but not for what others owe it. */
function hand(obligation: Obligation, subject: Occurred['subject']): void {
  const { departmentId, staffId } = obligation.course.byAuthority ? {} : subject
  if (departmentId) obligation.departmentId = departmentId
  if (staffId !== undefined) obligation.staffId = staffId
  if (subject.label) obligation.subjectLabel = labelOf(subject)
}
