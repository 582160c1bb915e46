import type { Binding } from '../binding.ts'
import { UNITS } from '../limit.ts'
import type { RegisterRule } from '../register.ts'

/** Names under which the registers write a unit without saying it: `times: 1`, `every: 1`, `percent: true`. */
const IMPLIED: Readonly<Record<string, string>> = { times: 'time', every: 'time', percent: 'percent' }

/** Every number and every unit that stands anywhere in a value. */
function found(value: unknown, numbers = new Set<number>(), units = new Set<string>()): { numbers: Set<number>; units: Set<string> } {
  if (typeof value === 'number') numbers.add(value)
  else if (typeof value === 'string' && (UNITS as readonly string[]).includes(value)) units.add(value)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (name in IMPLIED) units.add(IMPLIED[name]!)
      found(each, numbers, units)
    }
  }
  return { numbers, units }
}

/**
 * Figures of a binding that its rules do not give: a wrong number, or a right one in another unit. Nought is no figure, and a
 * binding that leaves the figure to the bureau may say in what the bureau counts.
 */
export function wrongFigures(binding: Binding, rules: readonly RegisterRule[]): string[] {
  if (binding.values.configured === true) return []
  const bound = found(binding.values)
  bound.numbers.delete(0)
  const given = found(rules.map(({ params }) => params))
  return [
    ...[...bound.numbers].filter((number) => !given.numbers.has(number)).map((number) => `${binding.pack} ${binding.id}: its rules give no ${number}`),
    ...[...bound.units].filter((unit) => given.units.size > 0 && !given.units.has(unit)).map((unit) => `${binding.pack} ${binding.id}: its rules do not count in ${unit}`),
  ]
}
