import type { Citation, Law } from '../../kernel/regulations/index.ts'
import { valuesOf } from '../../kernel/records/index.ts'
import type { EntityManager } from '../../kernel/store/index.ts'
import { priorOffences } from './prior-offences.ts'
import type { SanctionKind } from './sanction-kind.ts'
import { departmentConsequences, repeatOffences } from './sanction.provisions.ts'
import { superiorsOf } from './superiors.ts'
import { Severity, type Violation } from './violation.record.ts'
import { ladder } from './violation.provisions.ts'

/** What the rules have for somebody who answers for a violation. They propose; people decide. */
export interface Consequence {
  /** Which offence of the person it is within the window; 1 for a department. */
  offence: number
  /** The kinds that may be chosen; nothing where no rule says any. */
  kinds?: readonly SanctionKind[]
  /** The kinds that the rules call for: for this count of offences, else every rung for the severity. Another kind needs a reason. */
  proposed: readonly SanctionKind[]
  /** What a deduction for this count of offences takes off. */
  points?: number
  /** What applies all at once with a kind, and what comes with any: the rungs that say so. */
  together(kind: SanctionKind): readonly SanctionKind[]
  citation?: Citation
}

/** What a violation can bring a person, or the department where nobody is named; `lighter` looks at the rungs of a milder severity as well. */
export async function consequenceOf(em: EntityManager, law: Law, violation: Violation, staffId: string | null | undefined, lighter = false): Promise<Consequence> {
  const { leaders, departmentHead } = await superiorsOf(em, violation)
  const targets = !staffId ? ['DEPARTMENT'] : leaders.includes(staffId) ? ['LEADER', 'PERSON'] : ['PERSON']
  const fits = valuesOf(Severity).slice(lighter ? 0 : valuesOf(Severity).indexOf(violation.severity), valuesOf(Severity).indexOf(violation.severity) + 1)
  const fitting = targets.flatMap((target) => ladder.all(law).filter((rung) =>
    rung.target === target && rung.severities.some((severity) => fits.includes(severity)) && (rung.grounds?.includes(violation.ground) ?? true)))
  // Rungs for the very conduct stand in place of the general ones; what always comes with it, beside either.
  const always = fitting.filter((rung) => rung.always)
  const chosen = fitting.filter((rung) => !rung.always)
  const rungs = [...(chosen.some((rung) => rung.grounds) ? chosen.filter((rung) => rung.grounds) : chosen), ...always]
  const office = !staffId ? 'DEPARTMENT' : staffId === departmentHead ? 'DEPARTMENT_HEAD' : undefined
  const joint = departmentConsequences.all(law).filter(({ target }) => target === office)

  const prior = staffId ? await priorOffences(em, law, staffId, violation) : []
  const counted = (grounds?: readonly string[]): number => 1 + prior.filter(({ ground }) => !grounds || grounds.includes(ground)).length
  const repeated = (staffId ? repeatOffences.all(law) : [])
    .filter(({ grounds, offence }) => (!grounds || grounds.includes(violation.ground)) && offence <= counted(grounds))
    .sort((a, b) => b.offence - a.offence)[0]

  const together = (kind: SanctionKind): readonly SanctionKind[] => {
    const kinds = [...(rungs.find((rung) => rung.together && rung.sanctions.includes(kind))?.sanctions ?? []), ...always.flatMap(({ sanctions }) => sanctions)]
    return kinds.length > 0 ? [...new Set([kind, ...kinds])] : []
  }
  const onLadder = [...rungs, ...joint].flatMap(({ sanctions }) => sanctions)
  const speaking = ladder.all(law).length + departmentConsequences.all(law).length + repeatOffences.all(law).length > 0
  return {
    offence: counted(), ...(speaking ? { kinds: [...new Set([...(repeated?.sanctions ?? []), ...onLadder])] } : {}),
    proposed: [...new Set(repeated ? repeated.sanctions.flatMap((kind) => [kind, ...together(kind)]) : onLadder)],
    points: repeated?.points ?? joint.find(({ sanctions }) => sanctions.includes('POINT_DEDUCTION'))?.points, together,
    citation: (repeated ?? rungs[0] ?? joint[0] ?? ladder.all(law)[0])?.citation,
  }
}
