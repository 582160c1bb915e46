import type { FormDefinition, FormItem, FormText, ItemType } from '@wenxiao/schema/form-definition.ts'
import { locale } from '../i18n/locale.ts'

export type { FormAnswers, FormDefinition, FormItem, FormOption, FormRow, FormText, ItemType, VisibleWhen } from '@wenxiao/schema/form-definition.ts'

/** A text of a form as the reader reads it: English only where somebody wrote it. */
export const textOf = ({ zh, en }: FormText): string => (locale === 'en' && en ? en : zh)

/** A key that is made once and never again: answers survive every rewording and every reordering. */
export const newKey = (prefix: 'q' | 'o' | 'r'): string =>
  prefix + [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Kinds whose answer is chosen from a list. */
export const choosing = (type: ItemType): boolean => ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'MATRIX'].includes(type)

/** Kinds with a least and a most: length, value, how many. */
export const bounded = (type: ItemType): boolean => ['TEXT', 'LONG_TEXT', 'INTEGER', 'MULTIPLE_CHOICE'].includes(type)

/** Kinds that later items can be made to depend on. */
export const comparable = (type: ItemType): boolean => ['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'INTEGER'].includes(type)

const option = () => ({ value: newKey('o'), title: { zh: '' } })

/** A new item; choices begin with two options. */
export const newItem = (): FormItem => ({ key: newKey('q'), title: { zh: '' }, type: 'SINGLE_CHOICE', required: true, options: [option(), option()] })

/** The item as another kind: what the new kind does not know is dropped, what it needs is begun. */
export function asType({ options, rows, min, max, ...item }: FormItem, type: ItemType): FormItem {
  const keepsBounds = bounded(type) && bounded(item.type) && (type === 'INTEGER') === (item.type === 'INTEGER')
  return {
    ...item, type,
    ...(choosing(type) ? { options: options ?? [option(), option()] } : {}),
    ...(type === 'MATRIX' ? { rows: rows ?? [{ key: newKey('r'), title: { zh: '' } }] } : {}),
    ...(keepsBounds && min !== undefined ? { min } : {}),
    ...(keepsBounds && max !== undefined ? { max } : {}),
  }
}

/** The list with one entry a place further up or down. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)]
}

/** The list with one entry replaced, or removed where nothing is given. */
export const replaced = <T>(list: readonly T[], at: number, entry?: T): T[] =>
  list.flatMap((each, index) => (index === at ? (entry === undefined ? [] : [entry]) : [each]))

/** An object without what is empty: a definition holds no nothing. */
export const without = <T extends object>(object: T, name: keyof T): T => {
  const { [name]: _, ...rest } = object
  return rest as T
}

/** What a JSON field holds, as a definition; an empty one where there is none yet. */
export const definitionIn = (value: unknown): FormDefinition =>
  (Array.isArray((value as FormDefinition | null | undefined)?.items) ? value as FormDefinition : { items: [] })
