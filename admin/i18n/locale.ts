/** A text in the two languages of the console: Chinese first, English second. */
export type Label = readonly [zh: string, en: string]
export type Locale = 'zh' | 'en'

const storeKey = 'wenxiao.locale'

function stored(): Locale {
  // Public pages are written by the server in the language of their address.
  const written = typeof document === 'undefined' ? undefined : document.documentElement.dataset['locale']
  if (written) return written === 'en' ? 'en' : 'zh'
  try {
    return localStorage.getItem(storeKey) === 'en' ? 'en' : 'zh'
  } catch {
    // No storage: a test under Node, or a browser that forbids it. Chinese is the product's first language.
    return 'zh'
  }
}

/** The reader's language. It holds for the life of the page: the API's texts are fetched in it once, at the start. */
export const locale: Locale = stored()

/** BCP 47 tag of the reader's language, for `lang` and for number formats. */
export const languageTag = locale === 'zh' ? 'zh-CN' : 'en'

/** Changes the language and starts the page afresh in it. */
export function switchLocale(to: Locale): void {
  localStorage.setItem(storeKey, to)
  location.reload()
}

/** The half of a label that the reader reads, with `{name}` replaced by a fact. */
export function say(label: Label, facts: Record<string, string | number> = {}): string {
  const text = locale === 'zh' ? label[0] : label[1]
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))
}
