import type { CellValue } from 'exceljs'
import { refuse } from '../lifecycle/index.ts'
import { tableRefused } from './refusals.ts'
import { checkUnpacking } from './unpacking.ts'

/** From here on a spreadsheet has rounded: its numbers have fifteen digits. */
const EXACT = 1e15

/** A spreadsheet keeps wall-clock times and the library hands them out as if they were UTC. */
function dateText(date: Date): string {
  const [day, time] = date.toISOString().split('T') as [string, string]
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`
}

/** What somebody who looks at the cell reads; long numbers as the spreadsheet mangled them, so that it is noticed. */
function cellText(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Math.abs(value) < EXACT ? String(value) : value.toExponential()
  if (value instanceof Date) return dateText(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((run) => run.text).join('')
  if ('hyperlink' in value) return String(value.text)
  if ('error' in value) return value.error
  return cellText(value.result ?? null)
}

/** The rows of a workbook’s first sheet with anything in it, numbered from the top, blank ones included. */
export async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  checkUnpacking(bytes)
  const { default: { Workbook } } = await import('exceljs')
  const workbook = new Workbook()
  try {
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  } catch {
    // The library tells damaged files by whatever happens to break in it.
    return refuse(tableRefused.unreadable())
  }
  const sheet = workbook.worksheets.find((one) => one.actualRowCount > 0 && one.state === 'visible')
  const rows: string[][] = []
  sheet?.eachRow({ includeEmpty: false }, (row, number) => {
    while (rows.length < number - 1) rows.push([])
    const cells: string[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => { cells[column - 1] = cellText(cell.value) })
    rows.push(Array.from(cells, (cell) => cell ?? ''))
  })
  return rows
}
