import polyglotI18nProvider from 'ra-i18n-polyglot'
import english from 'ra-language-english'
import type { I18nProvider, TranslationMessages } from 'ra-core'
import type { ConsoleMetadata, FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { locale } from './locale.ts'
import { withoutKind } from './page-title.ts'

/** React-admin brings its English anyway; Chinese is loaded for those who read it. */
const ownWords = async (): Promise<TranslationMessages> => (locale === 'zh' ? (await import('./zh-CN.ts')).chinese : english)

const labels = (fields: FieldMetadata[]): Record<string, string> => Object.fromEntries(fields.map(({ name, label }) => [name, label]))

/** React-admin's words and the names of records and fields, which the API gives in the reader's language. */
export async function makeI18nProvider(metadata: ConsoleMetadata): Promise<I18nProvider> {
  const resources = Object.fromEntries(Object.values(metadata.resources).map(({ name, label, fields }) =>
    [name, { name: label, forcedCaseName: label, fields: labels(fields) }]))
  const messages = { ...(await ownWords()), resources }
  return withoutKind(polyglotI18nProvider(() => messages, locale, [{ locale, name: locale }], { allowMissing: true }))
}
