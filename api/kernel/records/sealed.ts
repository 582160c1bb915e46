import { Type } from '@mikro-orm/core'
import { snake, type FieldSpec, type FoundAs } from './field.ts'
import type { RecordSpec } from './record.ts'

/** How sealed fields are kept; the protection room, which has the keys, says so. */
export interface Sealing {
  /** Seals a text for one column: nothing else opens it. */
  seal(text: string, column: string): string
  open(sealed: string, column: string): string
  /** What the exact value is found again by; nothing for a value without a letter or digit of its kind. */
  index(as: FoundAs, value: string): string | null
}

let sealing: Sealing | undefined

export const sealFieldsBy = (how: Sealing): void => { sealing = how }

function keys(): Sealing {
  if (!sealing) throw new Error('Nothing says how fields are sealed')
  return sealing
}

export const columnOf = ({ table }: Pick<RecordSpec, 'table'>, { name }: Pick<FieldSpec, 'name'>): string => `${table}.${snake(name)}`

/** What a sealed column holds, as code reads it. */
export function opened(spec: Pick<RecordSpec, 'table'>, field: FieldSpec, stored: unknown): unknown {
  if (typeof stored !== 'string') return stored ?? null
  const text = keys().open(stored, columnOf(spec, field))
  return field.kind === 'json' ? JSON.parse(text) : text
}

/** A column whose values are sealed on their way to the database and opened on their way back. */
export class SealedType extends Type<unknown, string | null | undefined> {
  private readonly spec: Pick<RecordSpec, 'table'>
  private readonly field: FieldSpec

  constructor(spec: Pick<RecordSpec, 'table'>, field: FieldSpec) {
    super()
    this.spec = spec
    this.field = field
  }

  override convertToDatabaseValue(value: unknown): string | null | undefined {
    if (value === null || value === undefined) return value
    return keys().seal(this.field.kind === 'json' ? JSON.stringify(value) : String(value), columnOf(this.spec, this.field))
  }

  override convertToJSValue(value: string | null | undefined): unknown {
    return opened(this.spec, this.field, value)
  }

  /** The same value is sealed differently each time: what is compared is the value. */
  override compareValues(one: string | null, other: string | null): boolean {
    return JSON.stringify(this.convertToJSValue(one)) === JSON.stringify(this.convertToJSValue(other))
  }

  override get runtimeType(): string {
    return this.field.kind === 'json' ? 'object' : 'string'
  }

  override getColumnType(): string {
    return 'text'
  }
}

/** Keeps beside the sealed values of a row what they are found by. */
export function index(spec: RecordSpec, row: Record<string, unknown>): void {
  for (const { name, foundBy } of spec.fields.values()) {
    const value = row[name]
    if (foundBy && name in row) row[foundBy.field] = typeof value === 'string' ? keys().index(foundBy.as, value) : null
  }
}
