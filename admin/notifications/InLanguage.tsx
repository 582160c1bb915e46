import { locale } from '../i18n/locale.ts'
import type { WidgetValueProps } from '../room.ts'

/** A text that is kept in both languages, in the reader's. */
const InLanguage = ({ field, value, record }: WidgetValueProps) => String((locale === 'en' && record[`${field.name}En`]) || value)

export default InLanguage
