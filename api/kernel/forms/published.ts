import { createHash } from 'node:crypto'
import { checkDefinition } from './check.ts'
import type { FormDefinition } from '@wenxiao/schema/form-definition'

/** A definition that can no longer change, with the hash that answers keep to name it. */
export interface PublishedForm { readonly definition: FormDefinition; readonly hash: string }

/** The same text for the same content, whatever order the keys were written in (a JSON column does not keep it). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** SHA-256 of a definition's content, in hex. */
export const definitionHash = (definition: FormDefinition): string => createHash('sha256').update(canonical(definition)).digest('hex')

/** Freezes a definition for publication. Throws when `checkDefinition` finds something: the act checks first. */
export function publishForm(definition: FormDefinition): PublishedForm {
  const [first] = checkDefinition(definition)
  if (first) throw new Error(`The form cannot be published: ${first.path} ${first.code}`)
  const kept = frozen(structuredClone(definition))
  return { definition: kept, hash: definitionHash(kept) }
}
