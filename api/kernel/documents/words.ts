import { inLocale, type Label, type Locale } from '../records/index.ts'
import type { Look, Signature } from './model.ts'

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

/** The issuing body as it signs. */
export const signedName = ({ body, seal }: Signature, look: Look, locale: Locale): string =>
  (seal && look === 'NOTICE' ? body + inLocale(WORDS.seal, locale) : body)

/** Characters of a title (22 pt) that a line of the type area holds. */
export const TITLE_WIDTH = { upright: 20, wide: 33 } as const

const wordsIn = new Intl.Segmenter('zh', { granularity: 'word' })

/** A title in as few lines as it needs, of about the same length and broken between words (GB/T 9704 7.3.1); breaks of its own stay. */
export const titleLines = (title: string, width: number): string[] => title.split('\n').flatMap((line) => {
  const many = Math.ceil(widthOf(line) / width)
  const lines = ['']
  for (const { segment } of wordsIn.segment(line)) {
    const full = widthOf(lines.at(-1)! + segment) > widthOf(line) / many
    if (full && lines.length < many && lines.at(-1) !== '') lines.push(segment)
    else lines[lines.length - 1] += segment
  }
  return lines
})

/** What somebody typed as part of a sentence that goes on: without the full stop at its end. */
export const asClause = (text: string): string => text.trim().replace(/[。．.；;，,、\s]+$/u, '')

/** What somebody typed as a sentence: with one full stop at its end. */
export const asSentence = (text: string): string => (/[！？!?]$/u.test(text.trim()) ? text.trim() : `${asClause(text)}。`)
