import { opened, type FieldSpec, type RecordSpec } from '../records/index.ts'
import type { Plan, Row } from './plan.ts'

const asInstant = (value: unknown): unknown => (value === null || value instanceof Date ? value : new Date(String(value)))
const asNumber = (value: unknown): unknown => (value === null ? null : Number(value))
const asDay = (value: unknown): unknown => (typeof value === 'string' ? value.slice(0, 10) : value)
const asJson = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value)
const asIs = (value: unknown): unknown => value

const decoders: Partial<Record<FieldSpec['kind'], (value: unknown) => unknown>> = {
  instant: asInstant, money: asNumber, decimal: asNumber, integer: asNumber, day: asDay,
}

/** Opens what is sealed, and levels what the two stores (and JSON below a list) hand out for one field: timestamps and wide numbers come as text from some of them. */
export const decodeValue = (spec: RecordSpec, field: FieldSpec): ((value: unknown) => unknown) =>
  (field.sealed ? (value) => opened(spec, field, value) : decoders[field.kind] ?? asIs)

/** Children come as one JSON array of flat rows. */
export const decodeChildren = (plan: Plan) => (value: unknown): Row[] | null =>
  value === null ? null : (asJson(value) as Row[]).map((row) => plan.decode(row))
