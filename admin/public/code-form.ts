import { filled, formOf, onSubmit } from './form.ts'
import type { Answer, Failure } from './post.ts'

/** Where what a code opened is shown. */
export const opened = (): HTMLElement => document.getElementById('opened')!

/** Asks for a code and shows what it opens. `unknown` is said of every code that opens nothing, whatever the reason. */
export function onCode<T>(look: (code: string) => Promise<Answer<{ found: T | null }>>, unknown: string, show: (found: T, code: string) => void): void {
  const form = formOf('code-form')
  onSubmit(form, async (): Promise<Failure | undefined> => {
    const code = String(filled(form)['code'])
    opened().replaceChildren()
    const { value, failure } = await look(code)
    if (failure) return { ...failure, unanswered: false }
    if (value.found === null) return { text: unknown, fields: [{ path: 'code', text: unknown }] }
    show(value.found, code)
    return undefined
  })
}
