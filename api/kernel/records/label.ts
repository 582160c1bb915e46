/** A text in the two languages of the product: Chinese first, English second. */
export type Label = readonly [zh: string, en: string]

/** The interface languages. Data are in one language, the interface in two. */
export type Locale = 'zh' | 'en'

/** The half of a label that a reader of `locale` reads. */
export const inLocale = (label: Label, locale: Locale): string => (locale === 'zh' ? label[0] : label[1])
