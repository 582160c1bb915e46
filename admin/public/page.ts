import { languageTag, locale, switchLocale } from '../i18n/locale.ts'

/** An element of the page, by its id. */
export const part = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T

/** The page is written in Chinese; its English words wait beside them. */
export function translate(englishTitle: string): void {
  document.documentElement.lang = languageTag
  const language = part('language')
  language.addEventListener('click', () => switchLocale(locale === 'zh' ? 'en' : 'zh'))
  if (locale === 'zh') return
  document.title = englishTitle
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) element.textContent = element.dataset['en']!
  language.textContent = '中文'
  language.lang = 'zh-CN'
}

/** Says something above the form, or nothing. */
export function tell(place: 'failure' | 'notice', text: string | undefined): void {
  const element = part(place)
  element.textContent = text ?? ''
  element.hidden = text === undefined
}

/** Shows one form and puts the cursor into its first empty field. */
export function open(form: HTMLFormElement): void {
  for (const other of document.forms) other.hidden = other !== form
  const fields = [...form.querySelectorAll('input')].filter((input) => input.offsetParent !== null)
  const first = fields.find((input) => input.value === '') ?? fields[0]
  first?.focus()
}

/** Runs a form's submission once at a time; `work` answers with the words of a refusal. */
export function onSubmit(form: HTMLFormElement, work: () => Promise<string | undefined>): void {
  const button = form.querySelector('button')!
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    button.disabled = true
    tell('notice', undefined)
    const failure = await work()
    tell('failure', failure)
    button.disabled = false
    for (const input of form.querySelectorAll('input')) input.setAttribute('aria-invalid', String(failure !== undefined))
  })
}
