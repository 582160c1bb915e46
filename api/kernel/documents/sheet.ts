import type { Worksheet } from 'exceljs'
import type { Block, DocumentModel } from './model.ts'

/** As Excel numbers paper. */
const A4 = 9 as never
/** Letters in a cell of width 1 of a document's column. */
const LETTERS = 9
const FIGURE = /^[+-]?\d+(\.\d+)?$/
/** Figures stay figures, so that they can be added up; a rise keeps its sign by its format. */
const cellOf = (text: string): string | number => (FIGURE.test(text) ? Number(text) : text)
const formatOf = (text: string): string => {
  const decimals = '0'.repeat(/\.(\d+)$/.exec(text)?.[1]?.length ?? 0)
  const plain = decimals ? `0.${decimals}` : '0'
  return text.startsWith('+') ? `+${plain};-${plain};${plain}` : plain
}

/** A line of text over the whole width, as high as it needs to be. */
function line(sheet: Worksheet, text: string, width: number, style: { bold?: boolean; size?: number; centre?: boolean } = {}): void {
  const row = sheet.addRow([text])
  sheet.mergeCells(row.number, 1, row.number, width)
  const cell = row.getCell(1)
  cell.font = { bold: style.bold ?? false, size: style.size ?? 11 }
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: style.centre ? 'center' : 'left' }
  row.height = Math.ceil([...text].length / ((width + 2) * LETTERS / 2)) * ((style.size ?? 11) + 5)
}

function table(sheet: Worksheet, { columns, rows }: Extract<Block, { kind: 'table' }>): void {
  const border = { style: 'thin', color: { argb: 'FF999999' } } as const
  const frame = { top: border, left: border, bottom: border, right: border }
  const head = sheet.addRow(columns.map(({ title }) => title))
  head.font = { bold: true }
  head.height = 32
  for (const row of [head, ...rows.map((texts) => sheet.addRow(texts.map(cellOf)))]) {
    columns.forEach(({ align }, at) => {
      const cell = row.getCell(at + 1)
      cell.border = frame
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: align ?? 'left' }
      const text = rows[row.number - head.number - 1]?.[at]
      if (text !== undefined && FIGURE.test(text)) cell.numFmt = formatOf(text)
    })
  }
  columns.forEach(({ width = 1 }, at) => { sheet.getColumn(at + 1).width = width * LETTERS })
}

/** Documents as a workbook, a sheet each: what is printed on one, with its heading, its table as figures, who signed, and its notes. */
export async function renderSheets(models: readonly DocumentModel[]): Promise<Buffer> {
  const { default: { Workbook } } = await import('exceljs')
  const workbook = new Workbook()
  models.forEach(({ issuer, title, number, body, signature, notes = [], landscape }, at) => {
    const sheet = workbook.addWorksheet(`${at + 1} ${title}`.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
      pageSetup: { paperSize: A4, orientation: landscape ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    const width = Math.max(1, ...body.map((block) => (block.kind === 'table' ? block.columns.length : 1)))
    if (issuer) line(sheet, issuer, width, { centre: true })
    line(sheet, title, width, { bold: true, size: 16, centre: true })
    if (number) line(sheet, number, width, { centre: true })
    for (const block of body) {
      if (block.kind === 'table') table(sheet, block)
      if (block.kind === 'paragraph' || block.kind === 'heading') line(sheet, block.text, width, { bold: block.kind === 'heading' })
      if (block.kind === 'signing') block.lines.forEach((parts) => line(sheet, parts.join('　　'), width))
    }
    if (signature) line(sheet, [signature.body, signature.date].filter(Boolean).join('　'), width)
    for (const note of notes) line(sheet, note, width, { size: 10 })
  })
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
