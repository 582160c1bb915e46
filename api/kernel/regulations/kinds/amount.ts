import type { Label } from '../../records/index.ts'
import type { Citation } from '../citation.ts'
import type { Facts } from '../fact.ts'
import type { Law } from '../law.ts'
import { noLongerThan, type Unit } from '../limit.ts'
import { Provision } from '../provision.ts'
import { number, optional, unit, yesNo, type ValuesOf } from '../shape.ts'

const amountShape = {
  amount: optional(number()),
  unit: unit(),
  per: optional(unit()),
  /** The text names no figure: the bureau sets it. */
  configured: optional(yesNo()),
}

/** A number with its unit. `strict` says on which side the stricter figure lies, for the floor to cap it. */
export class Amount extends Provision<typeof amountShape> {
  constructor(key: string, title: Label, readonly strict: 'less' | 'more', subject?: string) {
    super(key, title, 'amount', amountShape, subject)
  }

  override toBeSet(values: ValuesOf<typeof amountShape>): boolean {
    return values.amount === undefined
  }

  /** The figure in force, the floor's where the bureau's would be laxer. Nothing where none is bound or set. */
  of(law: Law, known: Facts = {}): { amount: number; unit: Unit; per?: Unit; citation: Citation } | undefined {
    const speaking = this.speaking(law, known).filter(({ values }) => values.amount !== undefined)
    const own = speaking.find((binding) => binding.layer !== 'floor')
    const floor = speaking.find((binding) => binding.layer === 'floor')
    const chosen = own && floor ? (this.tighter(own.values, floor.values) ? own : floor) : (own ?? floor)
    return chosen && { amount: chosen.values.amount!, unit: chosen.values.unit, per: chosen.values.per, citation: law.citation(chosen) }
  }

  /** Where units do not compare, the floor stands. */
  private tighter(own: ValuesOf<typeof amountShape>, floor: ValuesOf<typeof amountShape>): boolean {
    const [a, b] = [{ amount: own.amount!, unit: own.unit }, { amount: floor.amount!, unit: floor.unit }]
    return (this.strict === 'less' ? noLongerThan(a, b) : noLongerThan(b, a)) ?? false
  }
}
