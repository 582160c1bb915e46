import { Ajv } from 'ajv'
import { definitionSchema } from './definition-schema.ts'
import type { FormDefinition, FormItem, ItemType } from '@wenxiao/schema/form-definition'
import type { FieldRejection } from '../lifecycle/index.ts'
import { wrong } from './wrong.ts'

const shape = new Ajv({ ownProperties: true, allowUnionTypes: true }).compile<FormDefinition>(definitionSchema)

const CHOOSING: readonly ItemType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'MATRIX']
const BOUNDED: readonly ItemType[] = ['TEXT', 'LONG_TEXT', 'INTEGER', 'MULTIPLE_CHOICE']
const COMPARABLE: readonly ItemType[] = ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'INTEGER']

function* repeated(values: readonly string[], path: (at: number) => string): Generator<FieldRejection> {
  const seen = new Set<string>()
  for (const [at, value] of values.entries()) {
    if (seen.has(value)) yield wrong.twice(path(at))
    seen.add(value)
  }
}

function* checkSettings(item: FormItem, path: string): Generator<FieldRejection> {
  if (CHOOSING.includes(item.type) && !item.options) yield wrong.required(`${path}.options`)
  if (!CHOOSING.includes(item.type) && item.options) yield wrong.notAllowedHere(`${path}.options`)
  if (item.type === 'MATRIX' && !item.rows) yield wrong.required(`${path}.rows`)
  if (item.type !== 'MATRIX' && item.rows) yield wrong.notAllowedHere(`${path}.rows`)
  yield* repeated((item.options ?? []).map((option) => option.value), (at) => `${path}.options.${at}.value`)
  yield* repeated((item.rows ?? []).map((row) => row.key), (at) => `${path}.rows.${at}.key`)

  const { min, max } = item
  if (!BOUNDED.includes(item.type) && (min ?? max) !== undefined) yield wrong.notAllowedHere(`${path}.${min === undefined ? 'max' : 'min'}`)
  if (item.type !== 'INTEGER' && (min ?? 0) < 0) yield wrong.tooSmall(`${path}.min`, { min: 0 })
  if (item.type !== 'INTEGER' && max !== undefined && max < 1) yield wrong.tooSmall(`${path}.max`, { min: 1 })
  if (min !== undefined && max !== undefined && min > max) yield wrong.minOverMax(`${path}.min`)
  const most = item.type === 'MULTIPLE_CHOICE' ? item.options?.length : undefined
  if (most !== undefined && (min ?? 0) > most) yield wrong.tooLarge(`${path}.min`, { max: most })
}

/** A condition looks back only, so that a form is read from top to bottom and can never be circular. */
function* checkCondition(item: FormItem, earlier: ReadonlyMap<string, FormItem>, path: string): Generator<FieldRejection> {
  const when = item.visibleWhen
  if (!when) return
  const asked = earlier.get(when.key)
  if (!asked) return yield wrong.notEarlier(`${path}.visibleWhen.key`, { key: when.key })
  if (!COMPARABLE.includes(asked.type)) return yield wrong.notComparable(`${path}.visibleWhen.key`)
  if (Array.isArray(when.value) !== (when.is === 'in')) return yield wrong.notComparable(`${path}.visibleWhen.value`)
  const possible = (value: string | number) =>
    asked.type === 'INTEGER' ? typeof value === 'number' : (asked.options ?? []).some((option) => option.value === value)
  if (![when.value].flat().every(possible)) yield wrong.notComparable(`${path}.visibleWhen.value`)
}

/**
 * Everything that is wrong with a definition, whatever it came from; empty when it can be published.
 * A definition that is not even of the right shape is reported at the first place that is not.
 */
export function checkDefinition(definition: unknown): FieldRejection[] {
  if (!shape(definition)) {
    const error = shape.errors![0]!
    const path = error.instancePath.split('/').slice(1)
    if (error.keyword === 'required') return [wrong.required([...path, String(error.params['missingProperty'])].join('.'))]
    return [wrong.malformed(path.join('.'))]
  }
  const problems: FieldRejection[] = [...repeated(definition.items.map((item) => item.key), (at) => `items.${at}.key`)]
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
export function checkSuccessor(previous: FormDefinition, next: FormDefinition): FieldRejection[] {
  const before = new Map(previous.items.map((item) => [item.key, item]))
  return next.items.flatMap((item, at) => {
    const old = before.get(item.key)
    if (!old) return []
    if (old.type !== item.type) return [wrong.kindChanged(`items.${at}.type`)]
    const scores = new Map((old.options ?? []).map((option) => [option.value, option.score]))
    return (item.options ?? []).flatMap((option, index) =>
      scores.has(option.value) && scores.get(option.value) !== option.score
        ? [wrong.scoreChanged(`items.${at}.options.${index}.score`, { option: option.value })] : [])
  })
}
