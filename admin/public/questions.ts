import { locale } from '../i18n/locale.ts'
import { element } from './element.ts'

/** A title in one language or two, as the designer of the questionnaire wrote it. */
interface Text { zh: string; en?: string }
interface Item {
  key: string
  title: Text
  help?: Text
  type: 'TEXT' | 'LONG_TEXT' | 'INTEGER' | 'DAY' | 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' | 'GRADE' | 'MATRIX'
  required?: boolean
  options?: { value: string; title: Text }[]
  rows?: { key: string; title: Text }[]
  min?: number
  max?: number
  visibleWhen?: { key: string; is: 'eq' | 'not' | 'in'; value: string | number | (string | number)[] }
}
/** A questionnaire as the API serves it. */
export interface Definition { items: Item[] }

const read = ({ zh, en }: Text): string => (locale === 'en' && en ? en : zh)
const nameOf = (key: string): string => `answers.${key}`

function choices(item: Item, name: string): HTMLElement[] {
  const type = item.type === 'MULTIPLE_CHOICE' ? 'checkbox' : 'radio'
  return item.options!.map(({ value, title }) => element('label', { class: 'choice' },
    element('input', { type, name, value, 'data-answer': item.key }), element('span', {}, read(title))))
}

function written(item: Item, name: string): HTMLElement {
  const described = { id: name, name, 'aria-describedby': `${name}-error`, 'data-answer': item.key, 'data-required': item.required }
  if (item.type === 'LONG_TEXT') return element('textarea', { ...described, rows: '4', maxlength: String(item.max ?? 5000) })
  if (item.type === 'TEXT') return element('input', { ...described, maxlength: String(item.max ?? 200), autocomplete: 'off' })
  return element('input', { ...described, type: item.type === 'DAY' ? 'date' : 'number', step: item.type === 'INTEGER' ? '1' : undefined })
}

function fieldOf(item: Item): HTMLElement {
  const name = nameOf(item.key)
  const must = item.required ? element('span', { class: 'must', 'aria-hidden': 'true' }, ' *') : undefined
  const below = [item.help && element('p', { class: 'hint' }, read(item.help)), element('p', { class: 'error', id: `${name}-error`, hidden: true })]
  if (!item.options) {
    return element('div', { class: 'field', 'data-item': item.key }, element('label', { for: name }, read(item.title), must), written(item, name), ...below)
  }
  const rows = item.type === 'MATRIX'
    ? item.rows!.map((row) => element('fieldset', { class: 'radios row' }, element('legend', {}, read(row.title)), ...choices(item, `${name}.${row.key}`)))
    : choices(item, name)
  return element('fieldset', {
    class: `field radios${item.type === 'GRADE' ? ' row' : ''}`, id: name, 'data-item': item.key, 'aria-describedby': `${name}-error`, 'data-required': item.required,
  }, element('legend', {}, read(item.title), must), ...rows, ...below)
}

const controls = (form: HTMLFormElement, item: Item): (HTMLInputElement | HTMLTextAreaElement)[] =>
  [...form.querySelectorAll<HTMLInputElement>(`[data-answer="${CSS.escape(item.key)}"]`)]

/** The answer to one item as the API takes it; nothing where none was given. */
function answerOf(form: HTMLFormElement, item: Item): unknown {
  const given = controls(form, item)
  const chosen = given.filter((control) => control instanceof HTMLInputElement && control.checked)
  if (item.type === 'MULTIPLE_CHOICE') return chosen.length > 0 ? chosen.map(({ value }) => value) : undefined
  if (item.type === 'MATRIX') {
    return chosen.length > 0 ? Object.fromEntries(chosen.map(({ name, value }) => [name.slice(nameOf(item.key).length + 1), value])) : undefined
  }
  if (item.options) return chosen[0]?.value
  const value = given[0]!.value.trim()
  return value === '' ? undefined : item.type === 'INTEGER' ? Number(value) : value
}

function fits({ is, value }: NonNullable<Item['visibleWhen']>, answer: unknown): boolean {
  if (answer === undefined) return false
  const found = [value].flat().some((wanted) => ([answer].flat() as unknown[]).includes(wanted))
  return is === 'not' ? !found : found
}

/** The answers to what is asked, given the answers before it; what is not asked is hidden as the voter goes along. */
export function answersOf(form: HTMLFormElement, { items }: Definition): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const item of items) {
    const asked = !item.visibleWhen || fits(item.visibleWhen, answers[item.visibleWhen.key])
    form.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.key)}"]`)!.hidden = !asked
    const answer = asked ? answerOf(form, item) : undefined
    if (answer !== undefined) answers[item.key] = answer
  }
  return answers
}

/** The questions as parts of a form. */
export const questions = ({ items }: Definition): HTMLElement[] => items.map(fieldOf)
