import type { FormDefinition, FormItem, VisibleWhen } from '@wenxiao/schema/form-definition'

/** A JSON Schema (draft 7), as plain data. */
export type JsonSchema = Record<string, unknown>

/** Longest answers where the designer sets no limit. */
const TEXT_MAX = 200
const LONG_TEXT_MAX = 5000

/** Something that is not blank must be written where an answer is required. */
const written = (item: FormItem): JsonSchema => (item.required ? { pattern: '\\S' } : {})
const oneOf = (item: FormItem): JsonSchema => ({ enum: (item.options ?? []).map((option) => option.value) })

const schemas: Record<FormItem['type'], (item: FormItem) => JsonSchema> = {
  TEXT: (item) => ({ type: 'string', minLength: item.min, maxLength: item.max ?? TEXT_MAX, ...written(item) }),
  LONG_TEXT: (item) => ({ type: 'string', minLength: item.min, maxLength: item.max ?? LONG_TEXT_MAX, ...written(item) }),
  INTEGER: (item) => ({ type: 'integer', minimum: item.min ?? Number.MIN_SAFE_INTEGER, maximum: item.max ?? Number.MAX_SAFE_INTEGER }),
  DAY: () => ({ type: 'string', format: 'day' }),
  SINGLE_CHOICE: oneOf,
  GRADE: oneOf,
  MULTIPLE_CHOICE: (item) => ({
    type: 'array', items: oneOf(item), uniqueItems: true,
    minItems: Math.max(item.min ?? 0, item.required ? 1 : 0), maxItems: item.max ?? item.options!.length,
  }),
  MATRIX: (item) => ({
    type: 'object', additionalProperties: false,
    properties: Object.fromEntries(item.rows!.map((row) => [row.key, oneOf(item)])),
    required: item.required ? item.rows!.map((row) => row.key) : [],
  }),
}

/** The answer that makes an item visible. An item that was not asked itself has no answer and so shows nothing below it. */
function condition(when: VisibleWhen, controlling: FormItem): JsonSchema {
  const matches = when.is === 'in' ? { enum: when.value } : { const: when.value }
  const chosen = controlling.type === 'MULTIPLE_CHOICE' ? { type: 'array', contains: matches } : matches
  return { required: [when.key], properties: { [when.key]: when.is === 'not' ? { not: chosen } : chosen } }
}

/** An undefined keyword is an error to a schema compiler, so it is left out. */
const defined = (schema: JsonSchema): JsonSchema => Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined))

const asked = (item: FormItem, controlling: FormItem): JsonSchema => ({
  if: condition(item.visibleWhen!, controlling),
  ...(item.required ? { then: { required: [item.key] } } : {}),
  else: { properties: { [item.key]: false } },
})

/** The JSON Schema of the answers to a definition that `checkDefinition` found nothing wrong with. */
export function compile(definition: FormDefinition): JsonSchema {
  const byKey = new Map(definition.items.map((item) => [item.key, item]))
  const conditional = definition.items.filter((item) => item.visibleWhen)
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(definition.items.map((item) => [item.key, defined(schemas[item.type](item))])),
    required: definition.items.filter((item) => item.required && !item.visibleWhen).map((item) => item.key),
    // The specification forbids an empty allOf.
    ...(conditional.length > 0 ? { allOf: conditional.map((item) => asked(item, byKey.get(item.visibleWhen!.key)!)) } : {}),
  }
}
