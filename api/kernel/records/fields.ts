import type { AnyChoices } from './choices.ts'
import type { FieldKind, FieldOptions, FieldSpec, LinkTarget, ManySpec } from './field.ts'
import { addField, addMany } from './record.ts'

type Extra = Partial<Omit<FieldSpec, 'name' | 'kind' | keyof FieldOptions>>

const declare = (kind: FieldKind, options: FieldOptions & Extra): PropertyDecorator => (prototype, name) => {
  addField(prototype, { ...options, kind, name: String(name) })
}

interface TextOptions extends FieldOptions {
  max: number
  min?: number
  pattern?: FieldSpec['pattern']
  vocabulary?: string
  beside?: FieldSpec['beside']
  widget?: string
}
interface NumberOptions extends FieldOptions {
  min?: number
  max?: number
}
interface WidgetOptions extends FieldOptions {
  beside?: FieldSpec['beside']
  widget?: string
}

/** One line of text, at most `max` characters. */
export const Text = (options: TextOptions): PropertyDecorator => declare('text', options)
/** Several lines of text, at most `max` characters. */
export const LongText = (options: TextOptions): PropertyDecorator => declare('longText', options)
export const Integer = (options: NumberOptions): PropertyDecorator => declare('integer', options)
/** An exact number with `scale` digits after the point. */
export const Decimal = (options: NumberOptions & { scale: number }): PropertyDecorator => declare('decimal', options)
/** An amount of money in fen. */
export const Money = (options: NumberOptions): PropertyDecorator => declare('money', options)
/** Yes or no. */
export const Flag = (options: FieldOptions): PropertyDecorator => declare('flag', options)
/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const Day = (options: FieldOptions): PropertyDecorator => declare('day', options)
/** A moment, a `Date` in code and `timestamptz` in the table. */
export const Instant = (options: WidgetOptions): PropertyDecorator => declare('instant', options)
/** One of a closed list. */
export const Choice = (list: () => AnyChoices, options: FieldOptions): PropertyDecorator => (prototype, name) =>
  addField(prototype, { ...options, kind: 'choice', name: String(name), choices: list() })
/** Points at another record by id; the property is named `…Id` and nested in GraphQL without it. */
export const Link = (target: LinkTarget, options: WidgetOptions): PropertyDecorator => declare('link', { ...options, target })
/** The id of a record of any kind (subjects of obligations, audit, files): a uuid without a foreign key. */
export const Ref = (options: FieldOptions): PropertyDecorator => declare('ref', options)
/** Several short texts. */
export const Texts = (options: TextOptions): PropertyDecorator => declare('texts', options)
/** Points at several records by id (inputs only: a record keeps its children in a table of their own). */
export const Links = (target: LinkTarget, options: WidgetOptions): PropertyDecorator => declare('links', { ...options, target })
/** A document whose shape its own room checks (frozen citations, form definitions). */
export const Json = (options: WidgetOptions): PropertyDecorator => declare('json', options)
/** A list of nested inputs (inputs only). */
export const Items = (target: LinkTarget, options: WidgetOptions): PropertyDecorator => declare('items', { ...options, target })

/** Children shown under the record; no column of its own. */
export const Many = (target: LinkTarget, options: Omit<ManySpec, 'name' | 'target'>): PropertyDecorator => (prototype, name) =>
  addMany(prototype, { ...options, name: String(name), target })
