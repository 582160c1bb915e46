type Child = Node | string | undefined | false
type Attributes = Record<string, string | boolean | undefined>

/** Makes an element. Texts are set as text, so that nothing anybody wrote becomes markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children.filter((child) => child !== undefined && child !== false))
  return made
}

/** Terms and what they are; those without a value are left out. */
export const facts = (list: readonly (readonly [label: string, value: string | null | undefined])[]): HTMLElement => element('dl', { class: 'facts' },
  ...list.flatMap(([label, value]) => (value ? [element('div', {}, element('dt', {}, label), element('dd', {}, value))] : [])))

/** A button that does something on this page. */
export function button(label: string, work: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', work)
  return made
}

/** Leads eyes, keyboard and screen reader to what has just come. */
export function lead(to: HTMLElement): void {
  to.tabIndex = -1
  to.focus({ preventScroll: true })
  to.scrollIntoView({ block: 'start' })
}
