import type { BindingInForce } from './binding.ts'

/** One value that a bureau may change: a number or a yes/no, by its path in the binding's values; a limit also has a unit. */
export interface Parameter { path: string[]; value: number | boolean | null; unit?: string }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A time limit, the figure of which may be left to the bureau. */
function limitOf({ kind, values, toBeSet }: Pick<BindingInForce, 'kind' | 'values' | 'toBeSet'>): Parameter | undefined {
  if (kind !== 'clock') return undefined
  const { limit, mode } = values
  if (isRecord(limit) && typeof limit['amount'] === 'number') return { path: ['limit'], value: limit['amount'], unit: String(limit['unit']) }
  // At once is at once; a limit that the service item carries is set there.
  return toBeSet && mode !== 'immediate' ? { path: ['limit'], value: null, unit: 'workday' } : undefined
}

const leaves = (values: Record<string, unknown>, path: string[] = []): Parameter[] =>
  Object.entries(values).flatMap(([name, value]): Parameter[] => {
    if (typeof value === 'number' || typeof value === 'boolean') return [{ path: [...path, name], value }]
    return isRecord(value) ? leaves(value, [...path, name]) : []
  })

/** What of a binding a bureau may set in figures: the limit of a clock, the amounts and answers of the others. The floor of law is nobody's to change. */
export function parametersOf(binding: Pick<BindingInForce, 'kind' | 'values' | 'toBeSet' | 'layer'>): Parameter[] {
  const { kind, values, toBeSet, layer } = binding
  if (layer === 'floor') return []
  const limit = limitOf(binding)
  if (kind === 'clock') return limit ? [limit] : []
  if (kind === 'amount' && toBeSet) return [{ path: ['amount'], value: null }]
  return leaves(values)
}

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
