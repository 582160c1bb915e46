import { isId, type FieldSpec } from '../records/index.ts'

/** Whether a text names a moment that the database knows: `2026-02-30` is none. */
function isMoment(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  const day = /^[1-9]\d{3}-\d\d-\d\d/.exec(String(value))?.[0]
  if (!day || Number.isNaN(Date.parse(String(value)))) return false
  const midnight = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)
}

const isNumber = (value: unknown): boolean => (typeof value === 'number' || typeof value === 'string' && value.trim() !== '') && Number.isFinite(Number(value))
const isWhole = (value: unknown): boolean => isNumber(value) && Number.isSafeInteger(Number(value))

const kinds: Partial<Record<FieldSpec['kind'], (value: unknown) => boolean>> = {
  link: isId, ref: isId, instant: isMoment, day: isMoment, integer: isWhole, money: isWhole, decimal: isNumber, flag: (value) => typeof value === 'boolean',
}

/** Whether some row could hold the value: one that none can matches nothing, rather than upsetting the database. */
export const fits = ({ kind }: Pick<FieldSpec, 'kind'>, value: unknown): boolean =>
  kinds[kind]?.(value) ?? (typeof value === 'string' && !value.includes('\0'))
