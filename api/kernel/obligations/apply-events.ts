import type { EntityManager } from '@mikro-orm/sql'
import type { WorkingCalendar } from '../calendar/index.ts'
import type { Occurred } from '../lifecycle/index.ts'
import { clocksStartedBy, type Law } from '../regulations/index.ts'
import { end, isOpen, meet, pause, reopen, resume, type Clock } from './clock.ts'
import type { Course, Obligation } from './obligation.record.ts'
import { keep, running, type Running } from './running.ts'
import { bindingName, labelOf, startObligation } from './start-obligation.ts'

/**
 * Moves the clocks of what happened to, in the order in which it happened: first those that run, by the events frozen
 * at their start, then the ones that the law in force starts. The same event twice starts nothing twice; one that is taken back
 * cancels what it started and lets go on what it ended.
 * Runs inside the act's transaction, on `em` alone.
 */
export async function applyEvents(em: EntityManager, law: Law, calendar: WorkingCalendar, events: readonly Occurred[]): Promise<void> {
  if (events.length === 0) return
  const inOrder = [...events].sort((a, b) => a.at.getTime() - b.at.getTime())
  const clocks = await concerned(em, inOrder)
  for (const event of inOrder) {
    const mine = clocks.filter(({ obligation }) => obligation.subjectId === event.subject.id)
    const begun = event.takenBack ? startedBy(law, event) : undefined
    for (const entry of mine) {
      keep(em, entry, begun ? undone(calendar, entry, event, begun) : heard(calendar, entry, event), event)
      if (isOpen(entry.clock)) hand(entry.obligation, event)
    }
    if (begun) continue
    for (const starting of clocksStartedBy(law, event.name, event.facts)) {
      const started = startObligation(em, law, calendar, event, starting, mine.map(({ obligation }) => obligation))
      if (started) clocks.push(started)
    }
  }
  await em.flush()
}

/**
 * Every open clock of the subjects, the ended ones that began when one of the events took place, by which a repeated event is known, and
 * those that it ended, should it be taken back.
 */
const concerned = (em: EntityManager, events: readonly Occurred[]): Promise<Running[]> =>
  running(em, {
    subjectId: { $in: [...new Set(events.map(({ subject }) => subject.id))] },
    $or: [{ state: { $in: ['RUNNING', 'PAUSED'] } }, { startedAt: { $in: events.map(({ at }) => at) } }, { endedAt: { $in: events.flatMap(({ takenBack, at }) => (takenBack ? [at] : [])) } }],
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

const startedBy = (law: Law, { name, facts }: Occurred): ReadonlySet<string> =>
  new Set(clocksStartedBy(law, name, facts).map(({ binding }) => bindingName(binding)))

/** A clock without what was told of it: cancelled where that began it, running where that ended it. */
function undone(calendar: WorkingCalendar, { clock, obligation }: Running, { name, at }: Occurred, begun: ReadonlySet<string>): Clock {
  if (clock.startedAt.getTime() === at.getTime() && begun.has(obligation.binding)) return end(clock, at, 'CANCELLED')
  if (clock.endedAt?.getTime() === at.getTime() && obligation.course.to.includes(name)) return reopen(calendar, clock)
  return clock
}

/** Whoever answers for the subject answers for its open obligations; what others owe it lies with whoever has to decide. */
function hand(obligation: Obligation, { subject, decider }: Occurred): void {
  const { departmentId, staffId }: Partial<Occurred['subject']> = obligation.course.byAuthority ? { ...decider } : subject
  if (departmentId) obligation.departmentId = departmentId
  if (staffId !== undefined) obligation.staffId = staffId
  if (subject.label) obligation.subjectLabel = labelOf(subject)
}
