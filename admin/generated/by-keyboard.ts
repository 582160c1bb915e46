import type { KeyboardEvent } from 'react'

/** Ctrl+Enter sends a form from any of its fields, also from one of several lines, whose Enter begins a new line. Goes on the element around the form. */
export function sendsByKeyboard(event: KeyboardEvent<HTMLElement>): void {
  // While an input method composes Chinese, Enter belongs to it.
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
  const form = (event.target as HTMLElement).closest('form')
  if (!form || !event.currentTarget.contains(form)) return
  event.preventDefault()
  form.requestSubmit()
}

/** Typing may begin at once: the first field has the focus. A `ref` of the element around the form. */
export function beginsAtFirstField(around: HTMLElement | null): void {
  around?.querySelector<HTMLElement>('input:not([type="hidden"]):enabled, textarea:enabled, [role="combobox"]:not([aria-disabled="true"])')?.focus()
}
