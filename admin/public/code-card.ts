import { say } from '../i18n/locale.ts'
import { button, element, lead } from './element.ts'

/** Browsers offer the clipboard only over HTTPS, and an intranet may have none: then the code is marked, ready to be copied by hand. */
async function copy(code: HTMLElement, told: HTMLElement): Promise<void> {
  const done = await navigator.clipboard?.writeText(code.textContent!).then(() => true, () => false)
  if (!done) getSelection()?.selectAllChildren(code)
  told.textContent = done ? say(['已复制', 'Copied']) : say(['已选中，请按 Ctrl+C 或长按复制', 'Marked: press Ctrl+C, or press and hold to copy'])
}

export interface CodeCard {
  title: string
  label: string
  code: string
  advice: string
  /** The page on which the code is used, beside the present one; its address is printed with the code. */
  where: string
  instead: HTMLElement
}

/** Shows a code that is shown this once, with ways to keep it. */
export function showCode({ title, label, code, advice, where, instead }: CodeCard): void {
  const heading = element('h1', {}, title)
  const letters = element('output', { class: 'code', 'aria-label': label }, code)
  const { href } = new URL(where, location.href)
  const told = element('p', { role: 'status', class: 'hint' })
  instead.replaceChildren(element('section', { class: 'receipt' }, heading, element('p', {}, label), letters,
    element('p', {}, advice), element('p', {}, element('a', { href }, href)),
    element('div', { class: 'actions' },
      button(say(['复制', 'Copy']), () => void copy(letters, told)), button(say(['打印', 'Print']), () => window.print())), told))
  lead(heading)
}
