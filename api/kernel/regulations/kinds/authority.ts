import type { Acting } from '../../access/index.ts'
import type { Label } from '../../records/index.ts'
import type { Citation } from '../citation.ts'
import type { Facts } from '../fact.ts'
import type { Law } from '../law.ts'
import { holdsOffice, Office, type Place } from '../office.ts'
import { Provision } from '../provision.ts'
import type { RuleRejection } from '../rule-rejection.ts'
import { someOf } from '../shape.ts'

const authorityShape = { decidedBy: someOf(Office) }

/** Who decides. Where the floor speaks, only an office that the floor names as well. */
export class Authority extends Provision<typeof authorityShape> {
  constructor(key: string, title: Label, subject?: string) {
    super(key, title, 'authority', authorityShape, subject)
  }

  /** The offices that may decide, with the rule; nothing where no pack restricts it. */
  of(law: Law, known: Facts = {}): { decidedBy: readonly Office[]; citation: Citation } | undefined {
    const speaking = this.speaking(law, known)
    const own = speaking.find((binding) => binding.layer !== 'floor')
    const floor = speaking.find((binding) => binding.layer === 'floor')
    if (!floor) return own && this.answer(law, own)
    const both = own?.values.decidedBy.filter((office) => floor.values.decidedBy.includes(office)) ?? []
    return both.length > 0 ? { decidedBy: both, citation: law.citation(own!) } : this.answer(law, floor)
  }

  /** Rejects somebody who holds none of the offices for that place. */
  allows(law: Law, acting: Acting, place: Place, known: Facts = {}): RuleRejection | undefined {
    const authority = this.of(law, known)
    if (!authority || holdsOffice(acting, authority.decidedBy, place)) return undefined
    const names = (half: 0 | 1): string => authority.decidedBy.map((office) => Office.$labels[office][half]).join(half === 0 ? '、' : ', ')
    return {
      code: 'NOT_YOUR_POWER',
      label: ['须由{offices}决定', 'Only {officesEn} may decide this'],
      facts: { offices: names(0), officesEn: names(1) },
      fields: [],
      citation: authority.citation,
    }
  }
}
