import { AlignmentType, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import { LOOKS, POINT, styleId, type StyleName } from './docx-styles.ts'
import type { Block, Fact, Look, TableColumn } from './model.ts'

/** How a part is set: its look, the width of the type area in twips, whether it stays on a page with what comes next, and whether its own rows stay together. */
export interface Setting { look: Look; width: number; keep?: boolean; whole?: boolean }

type Align = NonNullable<TableColumn['align']>
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

/** One paragraph; a line break in the text stays one, and figures stand close to the Chinese around them. */
export const paragraph = (look: Look, style: StyleName, text = '', { align, keep }: { align?: Align; keep?: boolean } = {}): Paragraph => new Paragraph({
  style: styleId(look, style),
  autoSpaceEastAsianText: false,
  ...(align ? { alignment: ALIGN[align] } : {}),
  ...(keep ? { keepNext: true } : {}),
  children: text.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) })),
})

interface Cell { style: StyleName; text: string; width: number; span?: number; align?: Align; keep?: boolean }

const cell = (look: Look, { style, text, width, span, align, keep }: Cell): TableCell => new TableCell({
  width: { size: width, type: WidthType.DXA },
  verticalAlign: VerticalAlign.CENTER,
  ...(span ? { columnSpan: span } : {}),
  children: [paragraph(look, style, text, { align, keep })],
})

const table = (widths: number[], rows: TableRow[], inset = 80): Table => new Table({
  width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
  alignment: AlignmentType.CENTER,
  margins: { left: inset, right: inset },
  rows,
})

/** A form has four columns; a row of one pair lets its value take three. */
function facts(rows: Fact[][], { look, width, keep: kept, whole }: Setting): Table {
  const label = Math.round(width * 0.16)
  const value = Math.round(width / 2) - label
  const keep = (at: number): boolean => (at === rows.length - 1 ? kept : whole) === true
  return table([label, value, label, value], rows.map((row, at) => new TableRow({
    cantSplit: true,
    height: { value: Math.round(Math.max(1, ...row.map((fact) => fact.lines ?? 1)) * LOOKS[look].line * POINT), rule: HeightRule.ATLEAST },
    children: row.flatMap((fact) => [
      cell(look, { style: 'FactLabel', text: fact.label, width: label, keep: keep(at) }),
      cell(look, { style: 'Fact', text: fact.value ?? '', ...(row.length === 1 ? { width: width - label, span: 3 } : { width: value }) }),
    ]),
  })))
}

/** Many columns stand closer. */
const CLOSE = 12

function listing(columns: TableColumn[], rows: string[][], { look, width, keep: kept }: Setting): Table {
  const total = columns.reduce((sum, column) => sum + (column.width ?? 1), 0)
  const widths = columns.map((column) => Math.floor((width * (column.width ?? 1)) / total))
  const line = (style: StyleName, cells: readonly string[], align: (column: TableColumn) => Align, { tableHeader = false, keep = false } = {}) => new TableRow({
    tableHeader, cantSplit: true,
    children: columns.map((column, at) => cell(look, { style, text: cells[at] ?? '', width: widths[at]!, align: align(column), keep })),
  })
  return table(widths, [
    line('CellTitle', columns.map((column) => column.title), () => 'center', { tableHeader: true }),
    ...rows.map((row, at) => line('Cell', row, (column) => column.align ?? 'left', { keep: kept === true && at === rows.length - 1 })),
  ], columns.length > CLOSE ? 30 : 80)
}

/** The parts of a line to sign start at equal distances. */
const signing = (parts: string[], { look, width, keep }: Setting): Paragraph => new Paragraph({
  style: styleId(look, 'Plain'),
  ...(keep ? { keepNext: true } : {}),
  spacing: { before: Math.round(LOOKS[look].line * POINT / 2) },
  tabStops: parts.slice(1).map((_, at) => ({ type: 'left', position: Math.round((width * (at + 1)) / parts.length) })),
  children: [new TextRun(parts.join('\t'))],
})

/** Two tables in a row would grow together without a paragraph between them, and a table would touch the text above. */
export const gap = (keep = false): Paragraph => new Paragraph({ keepNext: keep, spacing: { line: 8 * POINT, lineRule: 'exact', before: 0, after: 0 } })

export const isTable = ({ kind }: Block): boolean => kind === 'facts' || kind === 'table'

/** What one block of the body becomes. */
export function block(part: Block, setting: Setting): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'paragraph': return [paragraph(setting.look, 'Body', part.text, setting)]
    case 'heading': return [paragraph(setting.look, `Heading${part.level}`, part.text)]
    case 'signing': return part.lines.map((line) => signing(line, setting))
    case 'facts': return [facts(part.rows, setting), gap(setting.keep)]
    case 'table': {
      const caption = part.caption === undefined ? [] : [paragraph(setting.look, 'Caption', part.caption)]
      return [...caption, listing(part.columns, part.rows, setting), gap(setting.keep)]
    }
  }
}
