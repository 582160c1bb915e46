import { refuse, rejection } from '../lifecycle/index.ts'
import type { ImportContext, ImportKind } from './import-kind.ts'
import { ImportMapping } from './import-mapping.record.ts'
import { lookupWithin } from './lookup.ts'
import { headingsOf, suggestMapping, type ColumnMapping } from './mapping.ts'
import { tableRefused } from './refusals.ts'
import { parseImport, type ImportedRow, type ParsedImport } from './parse-rows.ts'
import { MOST_AT_ONCE, readTable, type Table } from './table.ts'

const noMapping = rejection('NO_SUCH_MAPPING', ['没有找到该列对应方案', 'There is no such column mapping'])

/** A file as an import of some kind sees it. */
export interface ReadImport { mapping: ColumnMapping; headers: string[]; parsed: ParsedImport }

async function savedMapping({ em, acting }: ImportContext, kind: ImportKind, id: string): Promise<ColumnMapping> {
  const saved = await em.findOne(ImportMapping, { id, kind: kind.key, bureauId: acting.bureauId })
  if (!saved) return refuse(noMapping())
  return { columns: saved.columns, values: saved.values ?? {}, constants: saved.constants ?? {} }
}

async function parse(context: ImportContext, kind: ImportKind, table: Table, mapping: ColumnMapping): Promise<ParsedImport> {
  const lookup = lookupWithin(context.em.getKysely(), context.acting)
  const parsed = await parseImport(table, { fields: kind.fields, mapping, lookup, keys: kind.keys })
  if (parsed.rows.length === 0) return parsed
  await kind.check?.(context, parsed.rows)
  return { rows: parsed.rows, problems: parsed.rows.flatMap((row) => row.problems) }
}

/** Reads a file under a saved mapping, or under headings that are our own labels. Stores nothing. */
export async function readImport(context: ImportContext, kind: ImportKind, bytes: Buffer, mappingId?: string): Promise<ReadImport> {
  const saved = mappingId === undefined ? undefined : await savedMapping(context, kind, mappingId)
  const table = await readTable(bytes, saved ? headingsOf(saved) : kind.fields.flatMap((field) => [...field.label]))
  if (kind.mode === 'ALL' && table.rows.length > MOST_AT_ONCE) refuse(tableRefused.tooLong({ max: MOST_AT_ONCE }))
  const mapping = saved ?? suggestMapping(table.headers, kind.fields)
  return { mapping, headers: table.headers, parsed: await parse(context, kind, table, mapping) }
}

/** Reads a file again under the mapping that its batch keeps. */
export async function readUnder(context: ImportContext, kind: ImportKind, bytes: Buffer, mapping: ColumnMapping): Promise<ParsedImport> {
  return parse(context, kind, await readTable(bytes, headingsOf(mapping)), mapping)
}

/** Reads one parked row again, with the cells that somebody put right. */
export function readRow(
  context: ImportContext, kind: ImportKind, mapping: ColumnMapping, { row, cells }: Pick<ImportedRow, 'row' | 'cells'>,
): Promise<ParsedImport> {
  return parse(context, kind, { headers: Object.keys(cells), headerRow: 0, rows: [{ row, cells: Object.values(cells) }] }, mapping)
}
