import { checkFields, type FieldRejection } from '../lifecycle/index.ts'
import type { FieldSpec } from '../records/index.ts'
import { parseCell } from './cell-value.ts'
import { checkMapping, type ColumnMapping } from './mapping.ts'
import type { CellProblem } from './problem.ts'
import { wrongCell } from './refusals.ts'
import { plainHeader, type Table } from './table.ts'

/** Finds records by what a file calls them: text → ids. Asked once a field, for all rows together. */
export type Lookup = (field: FieldSpec, texts: readonly string[]) => Promise<ReadonlyMap<string, readonly string[]>>

export interface ImportedRow {
  row: number
  /** The cells as they came, by heading: what is parked when the row cannot be used. */
  cells: Record<string, string>
  values: Record<string, unknown>
  problems: CellProblem[]
}

/** What a dry run shows, and what an import writes when nothing is wrong. */
export interface ParsedImport {
  rows: ImportedRow[]
  /** All problems in the order of the file, those of the headings first. */
  problems: CellProblem[]
}

export interface ImportPlan {
  fields: Iterable<FieldSpec>
  mapping: ColumnMapping
  lookup: Lookup
  /** Fields that no two rows of the file may share; those declared unique are checked anyway. */
  keys?: readonly string[]
}

const tell = (row: number, field: FieldSpec, wrong: FieldRejection): CellProblem => ({ ...wrong, row, column: field.label })

/** Reads a table as records of these fields. Nothing is stored. */
export async function parseImport(table: Table, { fields, mapping, lookup, keys = [] }: ImportPlan): Promise<ParsedImport> {
  const all = [...fields]
  const byName = new Map(all.map((field) => [field.name, field]))
  const wrongHeadings = checkMapping(mapping, table, all).map((wrong) => tell(0, byName.get(wrong.path) ?? anonymous(wrong.path), wrong))
  if (wrongHeadings.length > 0) return { rows: [], problems: wrongHeadings }

  const sources = sourcesOf(table, mapping, byName)
  const rows = table.rows.map(({ row, cells }) => parseRow(row, cells, table.headers, sources))
  for (const { field } of sources) if (field.kind === 'link') await resolve(rows, field, lookup)
  for (const { field } of sources) if (field.unique || keys.includes(field.name)) findRepeated(rows, field)
  const used = sources.map(({ field }) => field)
  for (const imported of rows) {
    const told = new Set(imported.problems.map((problem) => problem.path))
    const wrong = checkFields(used, imported.values).filter(({ path }) => !told.has(path))
    imported.problems.push(...wrong.map((one) => tell(imported.row, byName.get(one.path.split('.')[0]!)!, one)))
  }
  return { rows, problems: rows.flatMap((imported) => imported.problems) }
}

const anonymous = (name: string): FieldSpec => ({ name, kind: 'text', label: [name, name] })

/** Where a field’s text comes from in each row. */
interface Source { field: FieldSpec; read(cells: readonly string[]): string }

function sourcesOf(table: Table, mapping: ColumnMapping, byName: ReadonlyMap<string, FieldSpec>): Source[] {
  const places = new Map(table.headers.map((header, at) => [plainHeader(header), at]))
  const word = (name: string, text: string): string => mapping.values?.[name]?.[text] ?? text
  const columns = Object.entries(mapping.columns).map(([header, name]): Source => {
    const at = places.get(plainHeader(header))!
    return { field: byName.get(name)!, read: (cells) => word(name, cells[at] ?? '') }
  })
  const constants = Object.entries(mapping.constants ?? {}).map(([name, text]): Source => ({ field: byName.get(name)!, read: () => text }))
  return [...columns, ...constants]
}

function parseRow(row: number, cells: readonly string[], headers: readonly string[], sources: readonly Source[]): ImportedRow {
  const byHeading = Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? '']))
  const imported: ImportedRow = { row, values: {}, problems: [], cells: byHeading }
  for (const { field, read } of sources) {
    const parsed = parseCell(field, read(cells))
    if (parsed.wrong) imported.problems.push(tell(row, field, parsed.wrong))
    else imported.values[field.name] = parsed.value ?? (field.kind === 'flag' ? false : null)
  }
  return imported
}

async function resolve(rows: readonly ImportedRow[], field: FieldSpec, lookup: Lookup): Promise<void> {
  const texts = new Set(rows.map((imported) => imported.values[field.name]).filter((text) => typeof text === 'string'))
  if (texts.size === 0) return
  const found = await lookup(field, [...texts])
  for (const imported of rows) {
    const text = imported.values[field.name]
    if (typeof text !== 'string') continue
    const ids = found.get(text) ?? []
    imported.values[field.name] = ids.length === 1 ? ids[0] : null
    const wrong = ids.length === 0 ? wrongCell.unknown : wrongCell.ambiguous
    if (ids.length !== 1) imported.problems.push(tell(imported.row, field, wrong(field.name, { text })))
  }
}

function findRepeated(rows: readonly ImportedRow[], field: FieldSpec): void {
  const first = new Map<unknown, number>()
  for (const imported of rows) {
    const value = imported.values[field.name]
    if (value === null || value === undefined) continue
    const earlier = first.get(value)
    if (earlier === undefined) first.set(value, imported.row)
    else imported.problems.push(tell(imported.row, field, wrongCell.repeated(field.name, { row: earlier })))
  }
}
