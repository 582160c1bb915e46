import { newSubmissionKey } from '../data/new-submission-key.ts'
import { say } from '../i18n/locale.ts'
import type { Failure, FieldProblem } from './post.ts'

/** What was filled in: texts by name, ticks as true and false; what is empty or hidden is not there. */
export function filled(form: HTMLFormElement): Record<string, string | boolean> {
  const values: Record<string, string | boolean> = {}
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement)) continue
    if (control.name === '' || control.closest('[hidden]')) continue
    if (control.type === 'checkbox') values[control.name] = (control as HTMLInputElement).checked
    else if (control.type === 'radio') { if ((control as HTMLInputElement).checked) values[control.name] = control.value }
    else if (control.value.trim() !== '') values[control.name] = control.value.trim()
  }
  return values
}

const place = (form: HTMLFormElement, path: string): HTMLElement | undefined =>
  form.querySelector<HTMLElement>(`[id="${CSS.escape(path)}-error"]`) ?? undefined
const controls = (form: HTMLFormElement, name: string): HTMLElement[] => {
  const all = [...form.querySelectorAll<HTMLElement>(`[name="${CSS.escape(name)}"]`)]
  return all.length > 0 ? all : [...form.querySelectorAll<HTMLElement>(`[id="${CSS.escape(name)}"] input`)]
}

/** The field that a problem is about: where a rejection names a part of it (`answers.q1.row2`), the nearest whole that the form has. */
function ownerOf(form: HTMLFormElement, path: string): string | undefined {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('.')
    if (place(form, name)) return name
  }
  return undefined
}

function unmark(form: HTMLFormElement): void {
  for (const error of form.querySelectorAll<HTMLElement>('.error')) Object.assign(error, { hidden: true, textContent: '' })
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid')
  form.querySelector<HTMLElement>('.failure')!.hidden = true
}

/** Says what is wrong at each field and goes to the first; what belongs to no field is said above the form. */
export function showFailure(form: HTMLFormElement, { text, fields }: Failure): void {
  unmark(form)
  const homeless: string[] = []
  let first: HTMLElement | undefined
  for (const problem of fields) {
    const owner = ownerOf(form, problem.path)
    if (owner === undefined) { homeless.push(problem.text); continue }
    Object.assign(place(form, owner)!, { hidden: false, textContent: problem.text })
    const marked = controls(form, owner)
    // A radio button has no invalid state of its own; its group is told by the words below it.
    for (const control of marked) if (!(control instanceof HTMLInputElement && control.type === 'radio')) control.setAttribute('aria-invalid', 'true')
    first ??= marked[0]
  }
  const banner = form.querySelector<HTMLElement>('.failure')!
  banner.textContent = [text, ...homeless].join('；')
  banner.hidden = false
  ;(first ?? banner).focus()
}

/** What must be filled and is not. */
function missing(form: HTMLFormElement): FieldProblem[] {
  const values = filled(form)
  return [...form.querySelectorAll<HTMLElement>('[data-required]')].filter((each) => !each.closest('[hidden]')).flatMap((each) => {
    const group = each.tagName === 'FIELDSET'
    const name = group ? each.id : each.getAttribute('name')!
    if (group ? each.querySelector('input:checked') : values[name] !== undefined) return []
    return [{ path: name, text: group || each.tagName === 'SELECT' ? say(['请选择', 'Please choose']) : say(['请填写', 'Please fill this in']) }]
  })
}

/**
 * Sends a form, once at a time. All tries of one form carry one idempotency key. Where no answer came, the fields are locked until
 * there is one: the repeated submission must be the same, or the server could not tell it from another.
 */
export function onSubmit(form: HTMLFormElement, send: (key: string) => Promise<Failure | undefined>): void {
  const submit = form.querySelector<HTMLButtonElement>('button[type="submit"]')!
  const key = newSubmissionKey()
  submit.disabled = false
  const locked = (lock: boolean): void => {
    for (const control of form.querySelectorAll<HTMLInputElement>('.fields :is(input, textarea, select)')) control.disabled = lock
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (submit.disabled) return
    locked(false)
    const empty = missing(form)
    if (empty.length > 0) return showFailure(form, { text: say(['还有必填的没有填', 'Something is still missing']), fields: empty })
    submit.disabled = true
    const failure = await send(key)
    submit.disabled = false
    if (!failure) return unmark(form)
    showFailure(form, failure)
    locked(failure.unanswered === true)
  })
}

/** A form of this page, by its id. */
export const formOf = (id: string): HTMLFormElement => document.getElementById(id) as HTMLFormElement
