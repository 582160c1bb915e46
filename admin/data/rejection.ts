import type { Citation } from '../ui/citation.ts'

/** Why the server refused an act: texts are already in the reader's language. */
export interface Rejection {
  code: string
  text: string
  fields: { path: string; code: string; text: string }[]
  facts: Record<string, unknown>
  citation: Citation | null
}

export const rejectionSelection = 'rejection { code text fields { path code text } facts citation }'

/** Thrown where a mutation's payload holds a rejection, so that forms and notifications hear of it as of any error. */
export class RejectedError extends Error {
  constructor(readonly rejection: Rejection) {
    super(rejection.text)
  }
}

/** Nested messages per field, as react-admin's forms want them: `items.0.title` becomes `{ items: { 0: { title } } }`. */
export function fieldErrors(rejection: Rejection): Record<string, unknown> {
  const errors: Record<string, unknown> = {}
  for (const { path, text } of rejection.fields) {
    const names = path.replace(/\[(\d+)\]/g, '.$1').split('.')
    const last = names.pop()!
    let at = errors
    for (const name of names) at = (at[name] ??= {}) as Record<string, unknown>
    at[last] = text
  }
  return errors
}
