import { say } from '../i18n/locale.ts'
import type { WidgetValueProps } from '../room.ts'
import { useLawWord } from './use-law-list.ts'

/** A code, or several, in the words of the rules it was chosen from. */
const LawWords = ({ field, value }: WidgetValueProps) => {
  const word = useLawWord(field.widget?.replace(/^[^:]*:/, ''))
  return (Array.isArray(value) ? value : [value]).map((code) => word(String(code))).join(say(['、', ', ']))
}

export default LawWords
