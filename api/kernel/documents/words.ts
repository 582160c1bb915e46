import type { Label, Locale } from '../records/index.ts'

/** The words that the layout itself adds. */
export const WORDS = {
  attachments: ['附件：', 'Attachments: '],
  copies: ['抄送：', 'Copies: '],
  seal: ['（盖章）', ' (seal)'],
  colon: ['：', ':'],
} satisfies Record<string, Label>

/** A day as a document writes it: 2026年3月1日, without zeros in front (GB/T 9704). `day` is `YYYY-MM-DD`. */
export function documentDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  if (locale === 'zh') return `${year}年${month}月${date}日`
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date))
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** A day by which something must be done, with its weekday: 2026年10月16日（星期五）. */
export const documentDeadline = (day: string): string => `${documentDay(day, 'zh')}（星期${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`

/** Width of a text in characters: a Chinese one counts 1, a Latin letter or digit one half. */
export const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! < 0x2000 ? 0.5 : 1), 0)

/**
 * How far body and date of a sealed signature stand from the right edge, in characters (GB/T 9704 7.3.5): the date four,
 * the body centred above it; a body that would come closer than two stands at two, and the date is centred below.
 */
export function signatureIndents(body: string, date: string): { body: number; date: number } {
  const overhang = (widthOf(body) - widthOf(date)) / 2
  return overhang <= 2 ? { body: 4 - overhang, date: 4 } : { body: 2, date: 2 + overhang }
}
