import { languageTag } from '../i18n/locale.ts'

const write = (style: Intl.DateTimeFormatOptions, at: Date): string =>
  new Intl.DateTimeFormat(languageTag === 'en' ? 'en-GB' : languageTag, { ...style, timeZone: 'Asia/Shanghai' }).format(at)

/** An instant as people of the office read it. */
export const moment = (instant: string | null): string | undefined =>
  (instant ? write({ dateStyle: 'medium', timeStyle: 'short' }, new Date(instant)) : undefined)

/** A deadline, which is read by its weekday first. */
export const deadline = (instant: string | null): string | undefined =>
  (instant ? write({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' }, new Date(instant)) : undefined)

/** A last day, `YYYY-MM-DD`, with its weekday. */
export const lastDay = (day: string): string => write({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }, new Date(`${day}T12:00:00+08:00`))

/** A day, `YYYY-MM-DD`, in words. */
export const dayInWords = (day: string | null): string | undefined =>
  (day ? write({ dateStyle: 'long' }, new Date(`${day}T12:00:00+08:00`)) : undefined)
