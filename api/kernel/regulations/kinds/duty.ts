import type { Citation } from '../citation.ts'
import type { Facts } from '../fact.ts'
import type { Label } from '../../records/index.ts'
import type { Law } from '../law.ts'
import { Provision } from '../provision.ts'
import { yesNo } from '../shape.ts'

const flagShape = { holds: yesNo() }

/** A duty that a pack switches on: it holds if the floor or the bureau says so. */
export class Duty extends Provision<typeof flagShape> {
  constructor(key: string, title: Label, subject?: string) {
    super(key, title, 'flag', flagShape, subject)
  }

  /** The citation of the duty where it holds, nothing where it does not. */
  of(law: Law, known: Facts = {}): Citation | undefined {
    const speaking = this.speaking(law, known)
    const own = speaking.find((binding) => binding.layer !== 'floor')
    const chosen = own?.values.holds ? own : speaking.find((binding) => binding.layer === 'floor' && binding.values.holds)
    return chosen && law.citation(chosen)
  }
}
