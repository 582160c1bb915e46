import { randomBytes } from 'node:crypto'

/** A title as the designer writes it: Chinese always, English where somebody took the trouble. */
export interface FormText { zh: string; en?: string }

export const ITEM_TYPES = ['TEXT', 'LONG_TEXT', 'INTEGER', 'DAY', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'GRADE', 'MATRIX'] as const
/** GRADE is a choice on a scale, best first; MATRIX gives one choice for each of its rows. */
export type ItemType = (typeof ITEM_TYPES)[number]

/** One answer that can be chosen. `score` is what a tally or a checklist counts for it. */
export interface FormOption { value: string; title: FormText; score?: number }
export interface FormRow { key: string; title: FormText }

/** An item is asked only when the answer to an earlier one fits: the whole expression language there is. */
export interface VisibleWhen { key: string; is: 'eq' | 'not' | 'in'; value: string | number | (string | number)[] }

export interface FormItem {
  /** Made once, never from the title or the position, so that answers survive every rewording. */
  key: string
  title: FormText
  help?: FormText
  type: ItemType
  required?: boolean
  /** The choices of SINGLE_CHOICE, MULTIPLE_CHOICE, GRADE and of each row of a MATRIX. */
  options?: FormOption[]
  /** What a MATRIX asks about. */
  rows?: FormRow[]
  /** Texts: length; INTEGER: value; MULTIPLE_CHOICE: how many. */
  min?: number
  max?: number
  visibleWhen?: VisibleWhen
}

/** A questionnaire, a checklist, or the custom fields of a record, as designed at run time. */
export interface FormDefinition { items: FormItem[] }

/** Answers by item key. What an item was not asked about has no key at all. */
export type FormAnswers = Record<string, unknown>

/** A new item key: eight random letters and digits, starting with a letter. */
export const newItemKey = (): string => `q${randomBytes(6).toString('hex').slice(0, 8)}`

/** The definition with a key for every item that has none yet. */
export const withKeys = (definition: { items: (Omit<FormItem, 'key'> & { key?: string })[] }): FormDefinition => ({
  items: definition.items.map((item) => ({ ...item, key: item.key ?? newItemKey() })),
})
