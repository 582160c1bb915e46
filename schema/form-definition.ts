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

function shows(item: FormItem, answers: FormAnswers, visible: ReadonlySet<string>): boolean {
  const when = item.visibleWhen
  if (!when) return true
  if (!visible.has(when.key) || !Object.hasOwn(answers, when.key)) return false
  const given = [answers[when.key]].flat()
  const fits = [when.value].flat().some((value) => given.includes(value))
  return when.is === 'not' ? !fits : fits
}

/** The keys of the items that are asked, given the answers so far: what a page shows. */
export function visibleItems(definition: FormDefinition, answers: FormAnswers): Set<string> {
  const visible = new Set<string>()
  for (const item of definition.items) if (shows(item, answers, visible)) visible.add(item.key)
  return visible
}

/** The answers without those to items that are not asked (any more): what a page sends. */
export function askedAnswers(definition: FormDefinition, answers: FormAnswers): FormAnswers {
  const visible = visibleItems(definition, answers)
  return Object.fromEntries(Object.entries(answers).filter(([key]) => visible.has(key)))
}
