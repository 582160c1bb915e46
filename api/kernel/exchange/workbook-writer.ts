import type { Writable } from 'node:stream'
import type { Row } from '../query/index.ts'
import { inLocale, type FieldSpec, type Locale } from '../records/index.ts'
import { cellText, SHANGHAI, valueIn, type ExportColumn } from './column.ts'

/** Letters that XML, and so a workbook, cannot hold. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** `@` is text: a long number keeps its digits and a leading equals sign stays one, also when somebody edits the cell. */
const FORMATS: Partial<Record<FieldSpec['kind'], string>> = {
  integer: '0', money: '#,##0.00', day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm:ss',
}
const formatOf = ({ kind, field }: ExportColumn): string =>
  kind === 'decimal' ? `0.${'0'.repeat(field.scale ?? 0)}`.replace(/\.$/, '') : FORMATS[kind] ?? '@'
const WIDTHS: Partial<Record<FieldSpec['kind'], number>> = {
  day: 12, instant: 20, integer: 10, decimal: 10, money: 12, flag: 8, longText: 40, text: 20,
}

/** What a workbook is of: the list's name, its columns, and the reader's language. */
export interface WorkbookHead { name: string; columns: readonly ExportColumn[]; locale: Locale }

/** As Excel numbers paper. */
const A4 = 9 as never

function cellValue(column: ExportColumn, row: Row, locale: Locale): string | number | Date | null {
  const value = valueIn(row, column.path)
  if (value === null) return null
  switch (column.kind) {
    case 'integer': case 'decimal': return Number(value)
    case 'money': return Number(value) / 100
    // The library writes UTC, and a spreadsheet knows no zones: the wall clock of Asia/Shanghai is what is meant.
    case 'instant': return new Date((value as Date).getTime() + SHANGHAI)
    case 'day': return new Date(`${String(value)}T00:00:00Z`)
    default: return cellText(column, row, locale).replace(FORBIDDEN, '')
  }
}

/** What Excel takes as the name of a sheet: 31 letters, some of them forbidden. */
const sheetName = (name: string): string => name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31)
const LONG = new Set<FieldSpec['kind']>(['longText', 'texts'])

/** Rows as an Excel workbook, written to `stream` as they come: a sheet under the list's name that prints on A4, its headings on each page. Resolves when it is complete. */
export async function writeWorkbook(rows: AsyncIterable<Row>, { name, columns, locale }: WorkbookHead, stream: Writable): Promise<void> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet(sheetName(name), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
  })
  sheet.columns = columns.map((column) => ({
    header: inLocale(column.label, locale), width: WIDTHS[column.kind] ?? 16,
    style: { numFmt: formatOf(column), alignment: { vertical: 'top', wrapText: LONG.has(column.kind) } },
  }))
  sheet.getRow(1).font = { bold: true }
  if (columns.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  for await (const row of rows) sheet.addRow(columns.map((column) => cellValue(column, row, locale))).commit()
  sheet.commit()
  await workbook.commit()
}
