import type { EntityManager } from '@mikro-orm/sql'
import type { WorkingCalendar } from '../calendar/index.ts'
import type { Occurred } from '../lifecycle/index.ts'
import { newId } from '../records/index.ts'
import type { Law, StartingClock } from '../regulations/index.ts'
import { isOpen, start } from './clock.ts'
import { Obligation, type LimitSource } from './obligation.record.ts'
import { columnsOf, type Running } from './running.ts'
import { warningsFor } from './warnings.provisions.ts'

function sourceOf({ binding: { values, change }, limit }: StartingClock): LimitSource {
  if (values.mode === 'immediate') return 'AT_ONCE'
  if (!limit) return values.limit ? 'TO_BE_SET' : 'NO_FIGURE'
  if (change) return 'BUREAU'
  return values.limit && 'ref' in values.limit && limit !== values.limit.otherwise ? 'RECORD' : 'TEXT'
}

/** What people call the subject, as long as the column is. */
export const labelOf = ({ label }: Occurred['subject']): string => label.slice(0, 300)

/** By which an obligation knows the binding that started it. */
export const bindingName = ({ pack, id }: StartingClock['binding']): string => `${pack}/${id}`

/**
 * Starts the obligation of a binding, with its citation and course frozen. Nothing if the same binding already runs for the
 * subject, or has run from the same moment: an event told twice.
 */
export function startObligation(
  em: EntityManager, law: Law, calendar: WorkingCalendar, event: Occurred, starting: StartingClock, known: readonly Obligation[],
): Running | undefined {
  const { binding, limit } = starting
  const { subject, at, filedBy, decider } = event
  const name = bindingName(binding)
  if (known.some((other) => other.binding === name && (isOpen(other) || other.startedAt.getTime() === at.getTime()))) return undefined
  const clock = start(calendar, { startedAt: at, filedBy, limit, warnings: warningsFor(law, binding.values) })
  const citation = law.citation(binding)
  const { to, pausedBy = [], resumedBy = [], cancelledBy = [], onLapse, level = 'OTHER', owedBy = 'OFFICE', byAuthority = false } = binding.values
  const answers = byAuthority ? decider : subject
  const obligation = em.create(Obligation, {
    id: newId(at), version: 1, createdAt: at, updatedAt: at, bureauId: subject.bureauId,
    subjectType: subject.type, subjectId: subject.id, subjectLabel: labelOf(subject),
    departmentId: answers?.departmentId ?? null, staffId: answers?.staffId ?? null,
    duty: citation.provisionLabel[0], level, owedBy, startedAt: at, filedBy,
    amount: limit && 'unit' in limit ? limit.amount : null, unit: limit && 'unit' in limit ? limit.unit : null,
    namedDay: limit && 'on' in limit ? limit.on : null, limitSource: sourceOf(starting),
    provision: binding.provision, code: binding.code ?? null, binding: name, citation, onLapse: onLapse ?? null,
    course: { to, pausedBy, resumedBy, cancelledBy, ...(byAuthority ? { byAuthority } : {}) }, ...columnsOf(clock),
  } as never, { persist: true })
  return { obligation, pauses: [], clock }
}
