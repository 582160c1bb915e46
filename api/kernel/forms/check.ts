import { Ajv } from 'ajv'
import { definitionSchema } from './definition-schema.ts'
import type { FormDefinition, FormItem, ItemType } from './definition.ts'
import { problem, type FieldProblem } from './problem.ts'

const shape = new Ajv({ allErrors: false, ownProperties: true }).compile<FormDefinition>(definitionSchema)

const CHOOSING: readonly ItemType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'MATRIX']
const BOUNDED: readonly ItemType[] = ['TEXT', 'LONG_TEXT', 'INTEGER', 'MULTIPLE_CHOICE']
const COMPARABLE: readonly ItemType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'INTEGER']

function* repeated(values: readonly string[], path: (at: number) => string): Generator<FieldProblem> {
  const seen = new Set<string>()
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) yield problem(path(at), 'TWICE')
    seen.add(value)
  }
}

function* checkSettings(item: FormItem, path: string): Generator<FieldProblem> {
  if (CHOOSING.includes(item.type) && !item.options) yield problem(`${path}.options`, 'MISSING', 'options')
  if (!CHOOSING.includes(item.type) && item.options) yield problem(`${path}.options`, 'NOT_ALLOWED_HERE')
  if (item.type === 'MATRIX' && !item.rows) yield problem(`${path}.rows`, 'MISSING', 'rows')
  if (item.type !== 'MATRIX' && item.rows) yield problem(`${path}.rows`, 'NOT_ALLOWED_HERE')
  yield* repeated((item.options ?? []).map((option) => option.value), (at) => `${path}.options.${at}.value`)
  yield* repeated((item.rows ?? []).map((row) => row.key), (at) => `${path}.rows.${at}.key`)

  const { min, max } = item
  if (!BOUNDED.includes(item.type) && (min ?? max) !== undefined) yield problem(`${path}.${min === undefined ? 'max' : 'min'}`, 'NOT_ALLOWED_HERE')
  if (item.type !== 'INTEGER' && (min ?? 0) < 0) yield problem(`${path}.min`, 'TOO_SMALL', 0)
  if (item.type !== 'INTEGER' && max !== undefined && max < 1) yield problem(`${path}.max`, 'TOO_SMALL', 1)
  if (min !== undefined && max !== undefined && min > max) yield problem(`${path}.min`, 'MIN_OVER_MAX')
  if (item.type === 'MULTIPLE_CHOICE' && item.options && (min ?? 0) > item.options.length) yield problem(`${path}.min`, 'TOO_LARGE', item.options.length)
}

/** A condition looks back only, so that a form is read from top to bottom and can never be circular. */
function* checkCondition(item: FormItem, earlier: ReadonlyMap<string, FormItem>, path: string): Generator<FieldProblem> {
  const when = item.visibleWhen
  if (!when) return
  const asked = earlier.get(when.key)
  if (!asked) return yield problem(`${path}.visibleWhen.key`, 'NOT_EARLIER', when.key)
  if (!COMPARABLE.includes(asked.type)) return yield problem(`${path}.visibleWhen.key`, 'NOT_COMPARABLE')
  if (Array.isArray(when.value) !== (when.is === 'in')) return yield problem(`${path}.visibleWhen.value`, 'NOT_COMPARABLE')
  const possible = (value: string | number) =>
    asked.type === 'INTEGER' ? typeof value === 'number' : (asked.options ?? []).some((option) => option.value === value)
  if (![when.value].flat().every(possible)) yield problem(`${path}.visibleWhen.value`, 'NOT_COMPARABLE')
}

/**
 * Everything that is wrong with a definition, whatever it came from; empty when it can be published.
 * A definition that is not even of the right shape is reported at the first place that is not.
 */
export function checkDefinition(definition: unknown): FieldProblem[] {
  if (!shape(definition)) {
    const error = shape.errors![0]!
    const path = error.instancePath.split('/').slice(1).join('.')
    return [error.keyword === 'required' ? problem([path, error.params['missingProperty']].filter(Boolean).join('.'), 'MISSING', String(error.params['missingProperty'])) : problem(path, 'MALFORMED')]
  }
  const problems: FieldProblem[] = [...repeated(definition.items.map((item) => item.key), (at) => `items.${at}.key`)]
  const earlier = new Map<string, FormItem>()
  for (const [at, item] of definition.items.entries()) {
    problems.push(...checkSettings(item, `items.${at}`), ...checkCondition(item, earlier, `items.${at}`))
    earlier.set(item.key, item)
  }
  return problems
}

/**
 * What forbids `next` as the version after the published `previous`: answers of both must mean the same under one key,
 * so an item keeps its type and an option its score. Items and options may come and go, and be reworded.
 */
export function checkSuccessor(previous: FormDefinition, next: FormDefinition): FieldProblem[] {
  const before = new Map(previous.items.map((item) => [item.key, item]))
  return next.items.flatMap((item, at) => {
    const old = before.get(item.key)
    if (!old) return []
    if (old.type !== item.type) return [problem(`items.${at}.type`, 'KIND_CHANGED')]
    const scores = new Map((old.options ?? []).map((option) => [option.value, option.score]))
    return (item.options ?? []).flatMap((option, index) =>
      scores.has(option.value) && scores.get(option.value) !== option.score
        ? [problem(`items.${at}.options.${index}.score`, 'OPTION_CHANGED', option.value)] : [])
  })
}
