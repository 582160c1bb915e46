import { say } from '../i18n/locale.ts'
import { button, element, lead } from './element.ts'

/** Browsers offer the clipboard only over HTTPS, and an intranet may have none: then the code is marked, ready to be copied by hand. */
async function copy(code: HTMLElement, told: HTMLElement): Promise<void> {
  const done = await navigator.clipboard?.writeText(code.textContent!).then(() => true, () => false)
  if (!done) getSelection()?.selectAllChildren(code)
  told.textContent = done ? say(['已复制', 'Copied']) : say(['已选中，请按 Ctrl+C 或长按复制', 'Marked: press Ctrl+C, or press and hold to copy'])
}

/** Shows a code that is shown this once, with ways to keep it. */
export function showCode({ title, label, code, advice, instead }: { title: string; label: string; code: string; advice: string; instead: HTMLElement }): void {
  const heading = element('h1', {}, title)
  const letters = element('output', { class: 'code', 'aria-label': label }, code)
  const told = element('p', { role: 'status', class: 'hint' })
  instead.replaceChildren(element('section', { class: 'receipt' }, heading, element('p', {}, label), letters, element('p', { class: 'strong' }, advice),
    element('div', { class: 'actions' },
      button(say(['复制', 'Copy']), () => void copy(letters, told)), button(say(['打印', 'Print']), () => window.print())), told))
  lead(heading)
}
