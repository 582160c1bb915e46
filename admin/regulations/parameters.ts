import type { Parameter } from './binding.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The new values with one parameter put in; what stands beside it in the same document is kept, since a change replaces whole top-level values. */
export function withParameter(values: Record<string, unknown>, { path, value, unit }: Parameter): Record<string, unknown> {
  const [name, ...below] = path
  if (name === undefined) return values
  if (below.length > 0) {
    const inner = values[name]
    return { ...values, [name]: withParameter(isRecord(inner) ? inner : {}, { path: below, value, unit }) }
  }
  return { ...values, [name]: unit === undefined ? value : { amount: value, unit } }
}
