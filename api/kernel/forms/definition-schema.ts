import { ITEM_TYPES } from '@wenxiao/schema/form-definition'

/** Keys are used as property names and in paths, so they are plain; `__proto__` and the like cannot be written in it. */
const key = { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9_-]{0,59}$' }
const value = { type: 'string', pattern: '^[a-zA-Z0-9][a-zA-Z0-9_-]{0,59}$' }
const object = (required: string[], properties: Record<string, unknown>) =>
  ({ type: 'object', required, properties, additionalProperties: false })
const list = (items: unknown, maxItems: number) => ({ type: 'array', items, minItems: 1, maxItems })
const words = (maxLength: number) => object(['zh'], {
  zh: { type: 'string', maxLength, pattern: '\\S' },
  en: { type: 'string', maxLength: maxLength * 3 },
})
const comparable = { type: ['string', 'integer'], maxLength: 60 }

/** The shape of a definition; what JSON Schema cannot say is in `checkDefinition`. Bounds keep one form a size that a page can show. */
export const definitionSchema = object(['items'], {
  items: list(object(['key', 'title', 'type'], {
    key,
    title: words(300),
    help: words(500),
    type: { enum: ITEM_TYPES },
    required: { type: 'boolean' },
    options: list(object(['value', 'title'], { value, title: words(100), score: { type: 'number' } }), 100),
    rows: list(object(['key', 'title'], { key, title: words(100) }), 200),
    min: { type: 'integer' },
    max: { type: 'integer' },
    visibleWhen: object(['key', 'is', 'value'], {
      key,
      is: { enum: ['eq', 'not', 'in'] },
      value: { anyOf: [comparable, list(comparable, 100)] },
    }),
  }), 300),
})
