import { signIn } from '../data/session.ts'
import { languageTag, locale, say, switchLocale } from '../i18n/locale.ts'

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

const form = part<HTMLFormElement>('sign-in')
const failure = part('failure')
const submit = form.querySelector('button')!
const inputs = [part<HTMLInputElement>('login'), part<HTMLInputElement>('password')]

/** The page is written in Chinese; its English words wait beside them. */
function translate(): void {
  document.documentElement.lang = languageTag
  if (locale === 'zh') return
  document.title = 'Sign in · Wenxiao'
  for (const element of document.querySelectorAll<HTMLElement>('[data-en]')) element.textContent = element.dataset['en']!
  const language = part('language')
  language.textContent = '中文'
  language.lang = 'zh-CN'
}

function show(text: string | undefined): void {
  failure.textContent = text ?? ''
  failure.hidden = text === undefined
  for (const input of inputs) input.setAttribute('aria-invalid', String(text !== undefined))
}

/** Where the reader was before the session ended. Only the part after `#` is taken, so that no link can lead elsewhere. */
function destination(): string {
  const next = new URLSearchParams(location.search).get('next') ?? ''
  return `/admin/${next.startsWith('#/') ? next : '#/'}`
}

/** Fetches the console while the reader types, so that it stands when they are in. */
async function fetchAhead(): Promise<void> {
  const page = await fetch('/admin/').then((response) => response.text())
  for (const [, address] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = address!
    document.head.append(link)
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const empty = inputs.find((input) => input.value === '')
  if (empty) {
    show(say(['请填写用户名和密码', 'Enter user name and password']))
    return empty.focus()
  }
  submit.disabled = true
  const failed = await signIn(inputs[0]!.value.trim(), inputs[1]!.value)
  submit.disabled = false
  show(failed?.text)
  if (!failed) return location.replace(destination())
  inputs[1]!.select()
})

part('password').addEventListener('keyup', (event) => { part('caps').hidden = !event.getModifierState('CapsLock') })
part('language').addEventListener('click', () => switchLocale(locale === 'zh' ? 'en' : 'zh'))

translate()
fetchAhead().catch(() => undefined)
