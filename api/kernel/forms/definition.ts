import { randomBytes } from 'node:crypto'
import type { FormDefinition, FormItem } from '@wenxiao/schema/form-definition'

/** A new item key: eight random letters and digits, starting with a letter. */
export const newItemKey = (): string => `q${randomBytes(6).toString('hex').slice(0, 8)}`

/** The definition with a key for every item that has none yet. */
export const withKeys = (definition: { items: (Omit<FormItem, 'key'> & { key?: string })[] }): FormDefinition => ({
  items: definition.items.map((item) => ({ ...item, key: item.key ?? newItemKey() })),
})
