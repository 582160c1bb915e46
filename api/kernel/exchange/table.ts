import { refuse } from '../lifecycle/index.ts'
import { decodeText, parseCsv } from './csv-text.ts'
import { tableRefused } from './refusals.ts'
import { readWorkbook } from './workbook.ts'

/** What a file holds: its headings, and the rows below them under the numbers that a spreadsheet shows. */
export interface Table {
  headers: string[]
  headerRow: number
  rows: { row: number; cells: string[] }[]
}

const MOST_ROWS = 20_000
/** Rows of a file that is stored whole or not at all: as many as one transaction has time for. */
export const MOST_AT_ONCE = 2000
const MOST_COLUMNS = 300
/** Exports carry a title and a line about their making above the headings. */
const HEADINGS_WITHIN = 10

const NOISE = /[\s\u00a0\u3000*＊]|[（(](必填|选填|required|optional|元|yuan)[)）]|[:：]$/gi

/** A heading without what people add to it: stars, spaces, （必填）. */
export const plainHeader = (header: string): string => header.normalize('NFKC').replace(NOISE, '').toLowerCase()

/** White space of all kinds around, and the apostrophe that an export puts before what would be a formula. */
export const plainCell = (cell: string): string => cell.replace(/^[\s\u00a0\u3000\ufeff]+|[\s\u00a0\u3000]+$/g, '').replace(/^'(?=[=+\-@＝＋－＠])/, '')

/** The row that has most of the headings looked for; without any, the first that is not blank. */
function headingsAt(grid: readonly string[][], known: ReadonlySet<string>): number {
  const found = (cells: readonly string[]): number => cells.filter((cell) => known.has(plainHeader(cell))).length
  const first = grid.findIndex((cells) => cells.some((cell) => cell !== ''))
  let best = first
  for (let at = first; at >= 0 && at < Math.min(grid.length, first + HEADINGS_WITHIN); at++) {
    if (found(grid[at]!) > found(grid[best]!)) best = at
  }
  return best
}

/** Names repeated headings apart, and those without a name by their letter: 电话, 电话（2）, C列. */
function named(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').slice(0, 100) || `${columnLetters(at)}列`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}（${times}）`
  })
}

const columnLetters = (at: number): string => (at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

const startsWith = (bytes: Buffer, hex: string): boolean => bytes.subarray(0, hex.length / 2).toString('hex') === hex

/** Whether a file is an Excel workbook, by its first letters. */
export const isWorkbook = (bytes: Buffer): boolean => startsWith(bytes, '504b')

async function gridOf(source: Buffer | string): Promise<string[][]> {
  if (typeof source === 'string') return parseCsv(source)
  if (isWorkbook(source)) return readWorkbook(source)
  // Workbooks of Excel 97 are not read; the caller is told to save it as .xlsx.
  if (startsWith(source, 'd0cf11e0')) return refuse(tableRefused.unreadable())
  return parseCsv(decodeText(source))
}

/**
 * Reads a CSV or Excel file, or text pasted from Excel. `known` are the headings looked for. Refused (`Rejected`) when it is
 * no table, is empty, or has more rows than can be looked through at once.
 */
export async function readTable(source: Buffer | string, known: Iterable<string> = []): Promise<Table> {
  const raw = await gridOf(source)
  if (raw.some((cells) => cells.length > MOST_COLUMNS)) refuse(tableRefused.tooWide({ max: MOST_COLUMNS }))
  const grid = raw.map((cells) => cells.map(plainCell))
  const at = headingsAt(grid, new Set([...known].map(plainHeader)))
  const rows = grid.map((cells, index) => ({ row: index + 1, cells })).slice(at + 1).filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (at < 0 || rows.length === 0) refuse(tableRefused.empty())
  if (rows.length > MOST_ROWS) refuse(tableRefused.tooLong({ max: MOST_ROWS }))
  return { headers: named(grid[at]!), headerRow: at + 1, rows }
}
