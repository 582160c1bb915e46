import type { KeyboardEvent } from 'react'

/**
 * Enter leads from one input to the next, in the order given by name, and submits after the last; what is not named keeps its own Enter.
 * Goes on the element around the form.
 */
export const enterMovesOn = (names: readonly string[]) => (event: KeyboardEvent<HTMLElement>): void => {
  const input = event.target
  // While an input method composes Chinese, Enter belongs to it.
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(input instanceof HTMLInputElement)) return
  const { form } = input
  if (!form || !names.includes(input.name)) return
  event.preventDefault()
  const next = names.slice(names.indexOf(input.name) + 1).flatMap((name) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? [])[0]
  if (next) next.focus()
  else form.requestSubmit()
}
