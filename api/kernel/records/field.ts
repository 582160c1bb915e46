import type { AnyChoices } from './choices.ts'
import type { Label } from './label.ts'

/** What a caller may ask of a field in a filter. `eq` is written as the bare field name, the others as a suffix: `receivedAt_gte`. */
export type Operator = 'eq' | 'in' | 'contains' | 'gte' | 'lte' | 'null'

export type FieldKind =
  | 'text' | 'longText' | 'integer' | 'decimal' | 'money' | 'flag' | 'day' | 'instant'
  | 'choice' | 'link' | 'ref' | 'texts' | 'links' | 'json' | 'items'

/** How two spellings of one value are told to be the same. */
export type FoundAs = 'phone' | 'idNumber'

/** A record or input class, as the decorators see it. */
export type Declared<T = object> = abstract new (...args: never[]) => T
export type LinkTarget = () => Declared

/** What a declaration may say of a field of any kind. */
export interface FieldOptions {
  label: Label
  /** Longer explanation, shown under the input and in the schema. */
  help?: Label
  /** May be empty. Fields are required unless they say so. */
  optional?: boolean
  /** Shown as a column of the generated list. */
  list?: boolean
  filter?: Operator[]
  /** The list can be sorted by it; its column has an index. */
  sort?: boolean
  /** Who may see it, beyond whoever may read the record: a permission. */
  see?: string
  /** Who sets it on a plain record: the form at creation, also later, or nobody but acts (the default on records with a lifecycle). */
  write?: 'create' | 'update' | 'never'
  /** Heading under which the generated form and page group it. */
  group?: Label
  /** Unique within the bureau (or in the city, for a record without a bureau). */
  unique?: boolean
  /** Kept out of GraphQL and of every screen: internal columns such as hashes and sort keys. */
  hidden?: boolean
  /** Stands encrypted in the database, under a key outside it: text and documents that are neither filtered, sorted nor grouped by. */
  sealed?: boolean
  /** Of a sealed text: the hidden column by which rows are found again by the exact value. */
  foundBy?: { field: string; as: FoundAs }
}

/** One field, as everything derived from it reads it. */
export interface FieldSpec extends FieldOptions {
  name: string
  kind: FieldKind
  /** text: longest; integer, decimal, money: largest. */
  max?: number
  min?: number
  pattern?: { test: RegExp; text: Label }
  choices?: AnyChoices
  /** link, links: the record pointed at; items: the input class of each element. */
  target?: LinkTarget
  /** decimal: digits after the point. */
  scale?: number
  /** text, texts: the vocabulary that names its codes to people. */
  vocabulary?: string
  /** Fields of the same record that a reader of this one needs along: a due time without its state says little. */
  beside?: readonly string[]
  /** The console's input, where the kind alone does not tell (for instance `form-designer`). */
  widget?: string
}

/** Children listed under a record, for instance the findings of an inspection. */
export interface ManySpec {
  name: string
  label: Label
  target: LinkTarget
  /** The child's link field that points back. */
  by: string
  /** `parent`: whoever reads the parent reads these; `own`: the child's own scope applies as well. */
  scope: 'parent' | 'own'
  see?: string
  order?: string | readonly string[]
}

/** The GraphQL name under which a link's record is nested: `departmentId` is nested as `department`. */
export const nestedName = (field: FieldSpec): string => field.name.replace(/Id$/, '')

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
