import type { Acting } from '../access/index.ts'
import { widthOf, type DocumentModel, type TableColumn } from '../documents/index.ts'
import { refuse, rejection, type Office } from '../lifecycle/index.ts'
import type { Row } from '../query/index.ts'
import { inLocale, type FieldSpec, type Label } from '../records/index.ts'
import { cellText, SHANGHAI, valueIn, type ExportColumn } from './column.ts'
import { filterWords } from './filter-words.ts'
import { listedRows, requestedList, type ListRequest } from './list-request.ts'

/** Rows of one ledger on paper; who needs more wants a file. */
const MOST = 2000

const tooLong = rejection('LEDGER_TOO_LONG', ['超过{most}行，不便打印：请先筛选，或改用导出', 'More than {most} rows do not print well: filter the list first, or export it'])
const TITLE: Label = ['{label}台账', 'Ledger: {label}']
const PLACE: Label = ['序号', 'No.']
const ALL: Label = ['（全部）', '(all)']
const FOOT: Label = ['共{rows}行。范围：{filter}。打印：{name}，{at}。', '{rows} rows. Shown: {filter}. Printed by {name}, {at}.']

const NUMERIC = new Set<FieldSpec['kind']>(['integer', 'decimal', 'money'])

const filled = (label: Label, { locale }: Acting, facts: Record<string, string | number>): string =>
  inLocale(label, locale).replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name]))

/** To the minute: on paper seconds are noise. */
const minute = (at: Date): string => new Date(at.getTime() + SHANGHAI).toISOString().slice(0, 16).replace('T', ' ')

function onPaper(column: ExportColumn, row: Row, { locale }: Acting): string {
  const value = column.kind === 'instant' ? valueIn(row, column.path) : null
  return value instanceof Date ? minute(value) : cellText(column, row, locale)
}

/** A column is as wide as its longest cell, within these bounds in characters: names stand in one line and long texts take several. */
const NARROWEST = 3
const WIDEST = 18
const widthFor = (texts: readonly string[]): number => Math.min(WIDEST, Math.max(NARROWEST, ...texts.map(widthOf))) + 1

/** A list as a ledger (台账) on paper: all its rows, as the caller sees, filters and orders them, in the caller’s language. Audited. */
export async function ledgerOf(office: Office, acting: Acting, request: ListRequest): Promise<DocumentModel> {
  const { spec, columns } = requestedList(acting, request)
  const rows: Row[] = []
  for await (const row of listedRows(acting, { ...request, spec, columns }, office.transaction)) {
    if (rows.length === MOST) refuse(tooLong({ most: MOST }))
    rows.push(row)
  }
  const at = office.now()
  const filter = await office.transaction(async (em) => {
    await office.audit(em, {
      at, acting, act: 'print', record: spec.name, bureauId: acting.bureauId, outcome: 'DONE', changed: columns.map(({ field }) => field.name),
    })
    return filterWords(em.getKysely(), acting, spec, request.filter ?? {})
  })
  const cells = rows.map((row) => columns.map((column) => onPaper(column, row, acting)))
  const heads: TableColumn[] = columns.map(({ label, kind }, at) => ({
    title: inLocale(label, acting.locale), width: widthFor(cells.map((row) => row[at]!)), align: NUMERIC.has(kind) ? 'right' : 'left',
  }))
  return {
    language: acting.locale,
    title: filled(TITLE, acting, { label: inLocale(spec.label, acting.locale) }),
    landscape: true, pageNumbers: true,
    body: [{
      kind: 'table', columns: [{ title: inLocale(PLACE, acting.locale), width: NARROWEST, align: 'center' }, ...heads],
      rows: cells.map((row, index) => [String(index + 1), ...row]),
    }],
    notes: [filled(FOOT, acting, { rows: rows.length, filter: filter || inLocale(ALL, acting.locale), name: acting.name, at: minute(at) })],
  }
}
