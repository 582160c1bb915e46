import { isDeepStrictEqual } from 'node:util'
import type { Binding } from './binding.ts'
import { provisionOf } from './provision.ts'
import { isLimit, isPlain } from './shape.ts'

/** One value that a bureau may change: a number or a yes/no, by its path in the binding's values; a time limit also has a unit. */
export interface Parameter {
  path: readonly string[]
  /** Nothing where the text leaves it to the bureau. */
  value: number | boolean | null
  unit?: string
}

type Values = Readonly<Record<string, unknown>>

/** A time limit, the figure of which may be left to the bureau. At once is at once; a limit that the record carries is set there. */
function limitOf({ limit, mode }: Values, open: boolean): Parameter | undefined {
  if (isLimit(limit)) return { path: ['limit'], value: limit.amount, unit: limit.unit }
  return open && mode !== 'immediate' ? { path: ['limit'], value: null, unit: 'workday' } : undefined
}

const leaves = (values: Values, path: readonly string[] = []): Parameter[] =>
  Object.entries(values).flatMap(([name, value]): Parameter[] => {
    if (typeof value === 'number' || typeof value === 'boolean') return [{ path: [...path, name], value }]
    return isPlain(value) ? leaves(value, [...path, name]) : []
  })

/**
 * What of a binding a bureau may set: the limit of a clock, the figures and answers of the others. What starts and ends a clock,
 * who decides and whom a rule binds are the text's own; the floor of law is nobody's to change.
 */
export function parametersOf(binding: Pick<Binding, 'provision' | 'layer' | 'values'>): Parameter[] {
  const { provision, layer, values } = binding
  if (layer === 'floor') return []
  const declared = provisionOf(provision)
  const open = declared.toBeSet(values)
  if (declared.kind === 'clock') return [limitOf(values, open) ?? []].flat()
  if (declared.kind === 'amount') return [{ path: ['amount'], value: (values.amount as number | undefined) ?? null }]
  return leaves(values)
}

/** Whether new values differ from a binding's in nothing but its parameters and the unit in which an amount is counted. */
export function changesParametersOnly(binding: Pick<Binding, 'provision' | 'layer' | 'values'>, values: Values): boolean {
  const paths = parametersOf(binding).map(({ path }) => path)
  if (provisionOf(binding.provision).kind === 'amount') paths.push(['unit'])
  return isDeepStrictEqual(without(binding.values, paths), without({ ...binding.values, ...values }, paths))
}

function without(values: Values, paths: readonly (readonly string[])[]): Values {
  const rest = structuredClone(values) as Record<string, unknown>
  for (const path of paths) {
    const at = path.slice(0, -1).reduce<unknown>((inner, name) => (isPlain(inner) ? inner[name] : undefined), rest)
    const last = path.at(-1)!
    // A figure left open is filled in; one among several is neither added nor taken away.
    if (path.length === 1) delete rest[last]
    else if (isPlain(at) && last in at) at[last] = null
  }
  return rest
}
