import { languageTag } from '../i18n/locale.ts'

const zone = { timeZone: 'Asia/Shanghai' } as const

/** An instant as people of the office read it. */
export const moment = (instant: string | null): string | undefined =>
  (instant ? new Intl.DateTimeFormat(languageTag === 'en' ? 'en-GB' : languageTag, { dateStyle: 'medium', timeStyle: 'short', ...zone }).format(new Date(instant)) : undefined)

/** A day, `YYYY-MM-DD`, in words. */
export const dayInWords = (day: string | null): string | undefined =>
  (day ? new Intl.DateTimeFormat(languageTag === 'en' ? 'en-GB' : languageTag, { dateStyle: 'long', ...zone }).format(new Date(`${day}T12:00:00+08:00`)) : undefined)
