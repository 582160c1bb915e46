import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from '../lifecycle/index.ts'
import { tableRefused } from './refusals.ts'

/**
 * Text as offices save it: UTF-8 with or without its mark, UTF-16 (Excel’s “Unicode text”), otherwise GB18030,
 * which Chinese Excel writes by default.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** The separator that the first line uses most: a comma, the tab of a paste from Excel, or a semicolon. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const count = (separator: string): number => line.split(separator).length
  return [',', '\t', ';'].reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

/** Rows of cells as a spreadsheet would number them, blank ones included. Refused where quotes do not close. */
export function parseCsv(text: string): string[][] {
  try {
    return parse(text, { delimiter: separatorOf(text), relaxColumnCount: true, skipEmptyLines: false, trim: false })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse(tableRefused.malformed({ row: Number(error.records ?? 0) + 1 }))
  }
}
