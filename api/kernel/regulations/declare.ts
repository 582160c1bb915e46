import type { Label } from '../records/index.ts'
import { Amount } from './kinds/amount.ts'
import { Authority } from './kinds/authority.ts'
import { Checklists } from './kinds/checklists.ts'
import { ChoiceList } from './kinds/choice-list.ts'
import { Clock } from './kinds/clock.ts'
import { Duty } from './kinds/duty.ts'
import { RequiredFields } from './kinds/required-fields.ts'
import { Rows } from './kinds/rows.ts'
import type { Shape } from './shape.ts'

/**
 * Declares what a pack may decide, one line a provision: its key `room.matter`, its label, what its kind needs, and
 * last the subject whose facts its bindings may be conditional on.
 */
export const provision = {
  /** A time by which something must have happened; `lapses` are the acts that may end it. */
  clock: (key: string, label: Label, lapses?: readonly string[]): Clock => new Clock(key, label, lapses),
  /** A closed list of codes with labels. */
  choices: (key: string, label: Label, subject?: string): ChoiceList => new ChoiceList(key, label, subject),
  /** A duty that is on or off. */
  flag: (key: string, label: Label, subject?: string): Duty => new Duty(key, label, subject),
  /** A number with its unit, and which side is the stricter. */
  amount: (key: string, label: Label, strict: 'less' | 'more', subject?: string): Amount => new Amount(key, label, strict, subject),
  /** Who decides. */
  authority: (key: string, label: Label, subject?: string): Authority => new Authority(key, label, subject),
  /** Which fields a form must have filled. */
  fields: (key: string, label: Label, subject?: string): RequiredFields => new RequiredFields(key, label, subject),
  /** Which rules an inspection scores, in named lists. */
  checklist: (key: string, label: Label): Checklists => new Checklists(key, label),
  /** Rows of a shape of the domain's own: a ladder, weights, levels. */
  rows: <S extends Shape>(key: string, label: Label, shape: S, subject?: string): Rows<S> => new Rows(key, label, shape, subject),
}
