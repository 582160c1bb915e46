import { locale } from '../i18n/locale.ts'

export type PaperFormat = 'print' | 'docx' | 'xlsx'

/** Where papers are printed; a page opened in a window of its own is told the language, since no header goes with it. */
export const paperPath = ({ key, ids }: { key: string; ids: readonly string[] }, format: PaperFormat): string =>
  `/documents/${key}?ids=${ids.join(',')}&format=${format}&locale=${locale}`
