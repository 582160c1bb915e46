import type { Label } from '../records/index.ts'

/** The names in braces in a text: `'投诉{code}已分办'` has `code`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never

export interface NotificationTemplate<Names extends string = string> {
  kind: string
  text: Label
  /**
   * The mail's words, for those who have an address. They hold no facts at all: a mail leaves the house unprotected,
   * so it only says what kind of thing waits inside.
   */
  mail: Label
  readonly names?: Names
}

/** Facts are figures, codes and titles that every reader of the record sees; never who complained, rated or reported. */
export type FactsOf<Names extends string> = Readonly<Record<Names, string | number>>

const declared = new Set<string>()

/**
 * Declares what staff can be told: `notificationTemplate('complaints.assigned', ['投诉{code}已分办给您', 'Complaint {code} is yours now'], ['有一件投诉交您办理', …])`.
 * Facts are typed by the Chinese text. Throws when the kind is taken or the mail asks for facts.
 */
export function notificationTemplate<const Text extends Label>(kind: string, text: Text, mail: Label): NotificationTemplate<NamesIn<Text[0]>> {
  if (declared.has(kind)) throw new Error(`Notification ${kind} is declared twice`)
  if (mail.some((words) => words.includes('{'))) throw new Error(`The mail of ${kind} would carry facts out of the house`)
  declared.add(kind)
  return { kind, text, mail }
}

/** A fact is a word, not a text: what is longer is cut, so that no content travels in a notification. */
const LONGEST_FACT = 80

const filled = (text: string, facts: Readonly<Record<string, string | number>>): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => {
  const letters = [...String(facts[name] ?? whole)]
  return letters.length > LONGEST_FACT ? `${letters.slice(0, LONGEST_FACT - 1).join('')}…` : letters.join('')
})

/** The text with its facts, in both languages. */
export const fill = (text: Label, facts: Readonly<Record<string, string | number>>): Label => [filled(text[0], facts), filled(text[1], facts)]
