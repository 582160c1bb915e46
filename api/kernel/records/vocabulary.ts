import type { Label } from './label.ts'

type Words = () => Iterable<readonly [code: string, label: Label]>

const declared = new Map<string, Words[]>()

/**
 * Names codes that a field keeps as text because their list is open: permissions, acts, provisions. Several rooms may add to one
 * vocabulary; it is put together when it is asked for, after everything is declared.
 */
export function vocabulary(name: string, words: Words): void {
  declared.set(name, [...(declared.get(name) ?? []), words])
}

/** The words of a vocabulary by their code; a code that several things share has all their words. */
export function wordsOf(name: string): ReadonlyMap<string, Label> {
  const sources = declared.get(name)
  if (!sources) throw new Error(`There is no vocabulary ${name}`)
  const found = new Map<string, Label>()
  for (const [code, label] of sources.flatMap((words) => [...words()])) {
    const known = found.get(code)
    const both = (half: 0 | 1): string => (known![half].split(' / ').includes(label[half]) ? known![half] : `${known![half]} / ${label[half]}`)
    found.set(code, known ? [both(0), both(1)] : label)
  }
  return found
}
