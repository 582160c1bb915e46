import { snake, type Declared, type FieldSpec, type ManySpec } from './field.ts'
import type { Label } from './label.ts'
import type { EntityManager } from '@mikro-orm/sql'
import type { Acting, Predicate, RecordAccess } from '../access/index.ts'
import type { Month } from '../calendar/index.ts'

/** A question that a list is narrowed by beside its fields: what follows from other rows, or from who asks. */
export type Condition = {
  label: Label
  /** Who is offered it, beyond whoever reads the record: a permission. To others no row answers yes. */
  needs?: string
} & (
  | { asks?: undefined; rows(acting: Acting): Predicate }
  /** Asked with a month, `2026-09`, in the place of yes or no. */
  | { asks: 'month'; rows(acting: Acting, month: Month): Predicate }
)

/** What a record's declaration says of the record as a whole. */
export interface RecordOptions {
  label: Label
  /** The list operation's name and, in snake case, the table's: `serviceItems`. */
  plural: string
  /** The field that names a record to people. */
  title: string
  access: RecordAccess
  /** Console menu group; records without one have no menu entry of their own. */
  menu?: Label
  /** Columns that are indexed together, the bureau put first. */
  indexes?: string[][]
  uniques?: string[][]
  /** Filters of their own by name: `{ awaitsMe: { … } }` is asked as `awaitsMe: true`, one that asks for a month as `openAtEndOf: "2026-09"`. */
  conditions?: Readonly<Record<string, Condition>>
  /** Newest-first on this field unless a list asks otherwise. */
  order?: { field: string; direction: 'ASC' | 'DESC' }
  /** Fills computed columns, or refuses, before a plain record is stored. */
  prepare?(record: object, context: { em: EntityManager; acting: Acting; now: Date }): Promise<void> | void
  /** Kept out of GraphQL altogether: sessions, idempotency keys, jobs. */
  internal?: boolean
  /** That somebody has one is personal: what leaves the house, a mail's link say, does not name its kind. */
  discreet?: boolean
  /** Rows are added and never changed or removed: the database itself refuses it. */
  insertOnly?: boolean
}

/** Everything derived from a record class reads this one plain value. */
export interface RecordSpec extends RecordOptions {
  name: string
  /** GraphQL operation for one: `serviceItem`. */
  one: string
  table: string
  cls: Declared
  fields: ReadonlyMap<string, FieldSpec>
  many: ReadonlyMap<string, ManySpec>
}

/** Fields are gathered per class; a class inherits those of the classes it extends. */
const ownFields = new WeakMap<object, Map<string, FieldSpec>>()
const ownMany = new WeakMap<object, Map<string, ManySpec>>()
const records = new Map<string, RecordSpec>()
const inputs = new Map<string, Declared>()

function gathered<T>(store: WeakMap<object, Map<string, T>>, prototype: object | null): Map<string, T> {
  if (!prototype || prototype === Object.prototype) return new Map()
  return new Map([...gathered(store, Object.getPrototypeOf(prototype) as object | null), ...(store.get(prototype) ?? [])])
}

function add<T extends { name: string }>(store: WeakMap<object, Map<string, T>>, prototype: object, spec: T): void {
  const own = store.get(prototype) ?? new Map<string, T>()
  own.set(spec.name, spec)
  store.set(prototype, own)
}

export const addField = (prototype: object, spec: FieldSpec): void => add(ownFields, prototype, spec)
export const addMany = (prototype: object, spec: ManySpec): void => add(ownMany, prototype, spec)

/** The fields of a record or input class, inherited ones first. */
export const fieldsOf = (cls: Declared): ReadonlyMap<string, FieldSpec> => gathered(ownFields, cls.prototype as object)

/** Declares a record: one class, from which table, GraphQL type, console metadata, import and export follow. */
export function DefineRecord(options: RecordOptions) {
  return (cls: Declared): void => {
    const asked = [...fieldsOf(cls).values()].find(({ sealed, filter, sort, unique }) => sealed && (filter || sort || unique))
    if (asked) throw new Error(`${cls.name}.${asked.name} is sealed: nothing can be asked of its column`)
    if (records.has(cls.name)) throw new Error(`Record ${cls.name} is declared twice`)
    records.set(cls.name, {
      ...options,
      name: cls.name,
      one: cls.name.charAt(0).toLowerCase() + cls.name.slice(1),
      table: snake(options.plural),
      cls,
      fields: fieldsOf(cls),
      many: gathered(ownMany, cls.prototype as object),
    })
  }
}

/** Declares an act's input; its fields are declared like a record's. */
export function DefineInput() {
  return (cls: Declared): void => {
    if (inputs.has(cls.name)) throw new Error(`Input ${cls.name} is declared twice`)
    inputs.set(cls.name, cls)
  }
}

export const allRecords = (): ReadonlyMap<string, RecordSpec> => records
export const allInputs = (): ReadonlyMap<string, Declared> => inputs

/** The spec of a record class or name. Throws on a class that is no record: a programming error. */
export function specOf(record: Declared | string): RecordSpec {
  const name = typeof record === 'string' ? record : record.name
  const spec = records.get(name)
  if (!spec) throw new Error(`${name} is not a declared record`)
  return spec
}

/** Gives a record children that another room keeps for it: its obligations, its history. */
export function attachMany(cls: Declared, many: ManySpec): void {
  const spec = specOf(cls)
  records.set(spec.name, { ...spec, many: new Map([...spec.many, [many.name, many]]) })
}

/** A link target by name, where two records point at each other and one file cannot import the other. */
export const recordNamed = (name: string) => (): Declared => specOf(name).cls

export function fieldOf(spec: RecordSpec, name: string): FieldSpec {
  const field = spec.fields.get(name)
  if (!field) throw new Error(`${spec.name} has no field ${name}`)
  return field
}
