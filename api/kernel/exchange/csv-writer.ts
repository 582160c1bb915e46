import type { Row } from '../query/index.ts'
import { inLocale, type Locale } from '../records/index.ts'
import { cellText, type ExportColumn } from './column.ts'
import { guarded } from './formula-guard.ts'

/** Excel takes a file without this mark for GB18030 and shows nonsense. */
const MARK = '\ufeff'
const NUMERIC = new Set(['integer', 'decimal', 'money', 'day', 'instant'])

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`

/** Rows as CSV, piece by piece, so that an export of any length needs little memory. */
export async function* writeCsv(rows: AsyncIterable<Row>, columns: readonly ExportColumn[], locale: Locale): AsyncGenerator<string> {
  yield MARK + line(columns.map((column) => guarded(inLocale(column.label, locale))))
  for await (const row of rows) {
    yield line(columns.map((column) => {
      const text = cellText(column, row, locale)
      return NUMERIC.has(column.kind) ? text : guarded(text)
    }))
  }
}
