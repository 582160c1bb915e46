import type { FieldRejection } from '../lifecycle/index.ts'
import type { FieldSpec } from '../records/index.ts'
import { isImportable } from './cell-value.ts'
import { wrongMapping } from './refusals.ts'
import { plainHeader, type Table } from './table.ts'

/** How the columns of somebody else’s file become fields; saved once, used each night. */
export interface ColumnMapping {
  /** Heading → field name. */
  columns: Readonly<Record<string, string>>
  /** Field name → their word → ours: 已办结 → COMPLETED. */
  values?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Field name → what every row has. */
  constants?: Readonly<Record<string, string>>
}

/** Maps headings to the fields whose label or name they are. */
export function suggestMapping(headers: readonly string[], fields: Iterable<FieldSpec>): ColumnMapping {
  const byLabel = new Map([...fields].filter(isImportable).flatMap((field) =>
    [field.name, ...field.label].map((label): [string, string] => [plainHeader(label), field.name])))
  const taken = new Set<string>()
  const columns: Record<string, string> = {}
  for (const header of headers) {
    const field = byLabel.get(plainHeader(header))
    if (!field || taken.has(field)) continue
    columns[header] = field
    taken.add(field)
  }
  return { columns }
}

/** The headings a mapping looks for, so that they are found below a title. */
export const headingsOf = (mapping: ColumnMapping): string[] => Object.keys(mapping.columns)

/** What is wrong with a mapping for this file: columns that are not there, fields that cannot be filled, required ones without a source. */
export function checkMapping(mapping: ColumnMapping, table: Pick<Table, 'headers'>, fields: Iterable<FieldSpec>): FieldRejection[] {
  const importable = new Map([...fields].filter(isImportable).map((field) => [field.name, field]))
  const there = new Set(table.headers.map(plainHeader))
  const wrong: FieldRejection[] = []
  for (const [header, name] of Object.entries(mapping.columns)) {
    if (!importable.has(name)) wrong.push(wrongMapping.noField(name, { header }))
    else if (!there.has(plainHeader(header))) wrong.push(wrongMapping.noColumn(name, { header }))
  }
  const filled = new Set([...Object.values(mapping.columns), ...Object.keys(mapping.constants ?? {})])
  for (const field of importable.values()) {
    if (!field.optional && field.kind !== 'flag' && !filled.has(field.name)) wrong.push(wrongMapping.noSource(field.name))
  }
  return wrong
}
