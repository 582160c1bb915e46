import { instantAt } from '../calendar/index.ts'
import type { FieldRejection } from '../lifecycle/index.ts'
import { labelOfChoice, valuesOf, type FieldSpec } from '../records/index.ts'
import { wrongCell } from './refusals.ts'

/** What a cell says: a value as the record stores it, or why it cannot be read. */
export type Parsed = { value: unknown; wrong?: undefined } | { wrong: FieldRejection }

/** `2.10900202609E+17`: an identifier that a spreadsheet took for a number. */
const MANGLED = /^\d(\.\d+)?[eE]\+\d{2}$/

function parseText(field: FieldSpec, text: string): Parsed {
  return MANGLED.test(text) ? { wrong: wrongCell.mangled(field.name, { text }) } : { value: text }
}

/** `scale` digits after the point at most; thousands may be separated. */
function parseNumber(field: FieldSpec, text: string, scale: number): Parsed {
  const plain = text.normalize('NFKC').replace(/[,\s](?=\d{3})/g, '').replace(/(?<=\d)(元|yuan)$/i, '')
  const [, digits, decimals = ''] = /^([+-]?\d{1,15})(?:\.(\d*?)0*)?$/.exec(plain) ?? []
  if (digits === undefined) return { wrong: wrongCell.number(field.name, { text }) }
  if (decimals.length > scale) return { wrong: (scale === 0 ? wrongCell.whole : wrongCell.decimals)(field.name, { text, scale }) }
  return { value: Number(`${digits}.${decimals || 0}`) }
}

/** Amounts are written in yuan and stored in fen; counted in digits, as 19.99 * 100 is not 1999. */
function parseMoney(field: FieldSpec, text: string): Parsed {
  const parsed = parseNumber(field, text, 2)
  return parsed.wrong ? parsed : { value: Math.round((parsed.value as number) * 100) }
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[\sT]*(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})秒?(?:\.\d+)?|分)?)?$/
const SHORT_DAY = /^(\d{4})(\d{2})(\d{2})$/

interface Moment { day: string; seconds: number }

/** A day and the seconds since its midnight; nothing for what does not exist. */
function momentOf(text: string): Moment | undefined {
  const plain = text.normalize('NFKC')
  const match = DAY.exec(plain) ?? SHORT_DAY.exec(plain)
  if (!match) return undefined
  const [year, month, date, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, ...number[]]
  const found = new Date(Date.UTC(year, month - 1, date))
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date || hours > 23 || minutes > 59 || seconds > 59) return undefined
  return { day: found.toISOString().slice(0, 10), seconds: hours * 3600 + minutes * 60 + seconds }
}

function parseDay(field: FieldSpec, text: string): Parsed {
  const moment = momentOf(text)
  return moment?.seconds === 0 ? { value: moment.day } : { wrong: wrongCell.day(field.name, { text }) }
}

/** Times are those of Asia/Shanghai, unless the text is a full ISO instant with its zone. */
function parseInstant(field: FieldSpec, text: string): Parsed {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) {
    const instant = new Date(text)
    return Number.isNaN(instant.getTime()) ? { wrong: wrongCell.instant(field.name, { text }) } : { value: instant }
  }
  const moment = momentOf(text)
  if (!moment) return { wrong: wrongCell.instant(field.name, { text }) }
  return { value: new Date(instantAt(moment.day).getTime() + moment.seconds * 1000) }
}

const YES = new Set(['是', '有', '√', 'y', 'yes', 'true', '1'])
const NO = new Set(['否', '无', '×', 'n', 'no', 'false', '0'])

function parseFlag(field: FieldSpec, text: string): Parsed {
  const word = text.toLowerCase()
  if (YES.has(word)) return { value: true }
  return NO.has(word) ? { value: false } : { wrong: wrongCell.flag(field.name, { text }) }
}

function parseChoice(field: FieldSpec, text: string): Parsed {
  const list = field.choices!
  const word = text.toLowerCase()
  const value = valuesOf(list).find((one) => one === text || labelOfChoice(list, one).some((label) => label.toLowerCase() === word))
  if (value !== undefined) return { value }
  const options = valuesOf(list).map((one) => labelOfChoice(list, one))
  const facts = { text, options: options.map(([zh]) => zh).join('、'), optionsEn: options.map(([, en]) => en).join(', ') }
  return { wrong: wrongCell.choice(field.name, facts) }
}

const parsers: Partial<Record<FieldSpec['kind'], (field: FieldSpec, text: string) => Parsed>> = {
  text: parseText, longText: parseText, link: parseText,
  integer: (field, text) => parseNumber(field, text, 0),
  decimal: (field, text) => parseNumber(field, text, field.scale ?? 0),
  money: parseMoney, day: parseDay, instant: parseInstant, flag: parseFlag, choice: parseChoice,
  texts: (_, text) => ({ value: text.split(/[;；、\n]/).map((part) => part.trim()).filter((part) => part !== '') }),
}

/** Fields that a column can fill; what is designed, nested or set by acts cannot be imported. */
export const isImportable = (field: FieldSpec): boolean => parsers[field.kind] !== undefined && !field.hidden

/** Reads one cell as its field's kind. A blank one is null; a link stays the text that `lookup` is asked for. */
export function parseCell(field: FieldSpec, text: string): Parsed {
  if (text === '') return { value: null }
  return parsers[field.kind]!(field, text)
}
