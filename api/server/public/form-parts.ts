import { html, type Html } from '../../kernel/documents/index.ts'
import type { Visit } from './visit.ts'

interface Field { name: string; label: string; hint?: string; required?: boolean }
interface TextField extends Field {
  max: number
  long?: boolean
  type?: 'text' | 'tel'
  autocomplete?: 'off' | 'name' | 'tel'
}
export interface Option { value: string; label: string; hint?: string; checked?: boolean }

/** What is wrong with a field is said below it, where a screen reader reads it with the field. */
const below = ({ name, hint }: Field): Html => html`${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
<p class="error" id="${name}-error" hidden></p>`
const described = ({ name, hint }: Field): string => (hint === undefined ? `${name}-error` : `${name}-hint ${name}-error`)
const must = (field: Field): Html | undefined => (field.required ? html` <span class="must" aria-hidden="true">*</span>` : undefined)
const required = (field: Field): Html | undefined => (field.required ? html` data-required="true" aria-required="true"` : undefined)

/** A field to be written into. */
export function textField(field: TextField): Html {
  const { name, label, max, long, type = 'text', autocomplete = 'off' } = field
  return html`<div class="field"><label for="${name}">${label}${must(field)}</label>
${long ? html`<textarea id="${name}" name="${name}" rows="5" maxlength="${max}" aria-describedby="${described(field)}"${required(field)}></textarea>`
    : html`<input id="${name}" name="${name}" type="${type}" maxlength="${max}" autocomplete="${autocomplete}"
 aria-describedby="${described(field)}"${required(field)}>`}
${below(field)}</div>`
}

/** A choice out of a list that is opened. */
export const selectField = (field: Field & { options: Html }): Html => html`<div class="field">
<label for="${field.name}">${field.label}${must(field)}</label>
<select id="${field.name}" name="${field.name}" aria-describedby="${described(field)}"${required(field)}>${field.options}</select>${below(field)}</div>`

const choiceText = (label: string, hint?: string): Html => html`<span>${label}${hint !== undefined && html`<small>${hint}</small>`}</span>`

/** A choice whose options are all seen; nothing is chosen beforehand unless an option says so. */
export const radios = (field: Field & { options: readonly Option[]; row?: boolean }): Html => html`
<fieldset class="field radios${field.row && ' row'}" id="${field.name}"
 aria-describedby="${described(field)}"${field.required && html` data-required="true"`}>
<legend>${field.label}${must(field)}</legend>
${field.options.map(({ value, label, hint, checked }) => html`<label class="choice">
<input type="radio" name="${field.name}" value="${value}"${checked && html` checked`}>
${choiceText(label, hint)}</label>`)}
${below(field)}</fieldset>`

/** Something that is so or not. */
export const checkbox = (name: string, label: string, hint?: string): Html => html`<div class="field"><label class="choice">
<input type="checkbox" name="${name}">${choiceText(label, hint)}</label></div>`

/**
 * A form that the script sends; without it nothing is sent, and the page says so. `method="dialog"` outside a dialog goes nowhere: a
 * browser that submits before the script is there would otherwise write codes and names into the address.
 */
export const form = ({ say }: Visit, { id, submit }: { id: string; submit: string }, fields: Html): Html => html`
<form id="${id}" method="dialog" novalidate>
<p class="failure" role="alert" tabindex="-1" hidden></p>
<div class="fields">${fields}</div>
<button type="submit" disabled>${submit}</button>
</form>
<noscript><p class="failure">${say([
  '填写和提交需要启用 JavaScript。也可以拨打单位的监督电话。',
  'Filling in and sending needs JavaScript. You can also phone the office.',
])}</p></noscript>`

/** Twelve characters in groups, with room for spaces typed between them. */
const LONGEST_CODE = 20

/** The one field for a code, and the place where what it opens is shown. */
export const codeForm = (visit: Visit, { label, hint, submit }: { label: string; hint: string; submit: string }): Html => html`
${form(visit, { id: 'code-form', submit }, textField({ name: 'code', label, hint, max: LONGEST_CODE, required: true }))}
<div id="opened" aria-live="polite"></div>`
