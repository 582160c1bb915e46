import type { Label } from '../../records/index.ts'
import type { Facts } from '../fact.ts'
import type { Law } from '../law.ts'
import { Provision, type Answer } from '../provision.ts'
import type { Shape, ValuesOf } from '../shape.ts'

/** Rows of a shape of the domain's own: ladders, weights, levels. The bureau's rows stand before the floor's. */
export class Rows<S extends Shape> extends Provision<S> {
  constructor(key: string, title: Label, shape: S, subject?: string) {
    super(key, title, 'rows', shape, subject)
  }

  all(law: Law, known: Facts = {}): readonly Answer<ValuesOf<S>>[] {
    return this.speaking(law, known).map((binding) => this.answer(law, binding))
  }

  /** The row with a code, or nothing. */
  find(law: Law, code: string, known: Facts = {}): Answer<ValuesOf<S>> | undefined {
    return this.all(law, known).find((row) => row.code === code)
  }

  /** The row for these facts: the bureau's own before the floor's, the most particular condition first. */
  first(law: Law, known: Facts = {}): Answer<ValuesOf<S>> | undefined {
    const chosen = this.speaking(law, known)[0]
    return chosen && this.answer(law, chosen)
  }
}
