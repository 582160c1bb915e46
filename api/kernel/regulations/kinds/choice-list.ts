import type { Facts } from '../fact.ts'
import type { Label } from '../../records/index.ts'
import type { Law } from '../law.ts'
import { Provision, type Answer } from '../provision.ts'
import type { RuleRejection } from '../rule-rejection.ts'
import { label, optional, texts, type ValuesOf } from '../shape.ts'

const choiceShape = {
  label: label(),
  /** Fields that the act must fill when this entry is chosen. */
  requires: optional(texts()),
}

/** A closed list that a pack gives. Where the floor speaks, an entry must stand in both. */
export class ChoiceList extends Provision<typeof choiceShape> {
  constructor(key: string, title: Label, subject?: string) {
    super(key, title, 'choices', choiceShape, subject)
  }

  /** What may be chosen. Empty where no pack gives a list: then nothing is restricted. */
  all(law: Law, known: Facts = {}): readonly (Answer<ValuesOf<typeof choiceShape>> & { code: string })[] {
    const speaking = this.speaking(law, known)
    const floor = speaking.filter((binding) => binding.layer === 'floor')
    const own = speaking.filter((binding) => binding.layer !== 'floor')
    const kept = floor.length === 0 ? own : own.length === 0 ? floor : own.filter((each) => floor.some(({ code }) => code === each.code))
    return kept.map((binding) => ({ ...this.answer(law, binding), code: binding.code!, citation: law.citation(binding) }))
  }

  /** Rejects a code that is not on the list in force; where no pack gives a list, everything may be chosen. */
  includes(law: Law, code: string, known: Facts = {}): RuleRejection | undefined {
    return this.all(law, known).length === 0 ? undefined : this.among(law, code, known)
  }

  /** Rejects a code that is not on the list in force; where no pack gives a list, nothing may be chosen. */
  among(law: Law, code: string, known: Facts = {}): RuleRejection | undefined {
    const list = this.all(law, known)
    if (list.some((each) => each.code === code)) return undefined
    return {
      code: 'NOT_ON_THE_LIST',
      label: ['“{list}”中没有“{entry}”这一项', '“{entry}” is not on the list “{listEn}”'],
      facts: { entry: code, list: this.label[0], listEn: this.label[1] },
      fields: [],
      citation: list[0]?.citation,
    }
  }

  /** The entry with a code, or nothing. */
  find(law: Law, code: string, known: Facts = {}): (Answer<ValuesOf<typeof choiceShape>> & { code: string }) | undefined {
    return this.all(law, known).find((each) => each.code === code)
  }
}
