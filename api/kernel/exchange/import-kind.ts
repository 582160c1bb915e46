import type { Acting } from '../access/index.ts'
import type { Office } from '../lifecycle/index.ts'
import { vocabulary, type FieldSpec, type Label } from '../records/index.ts'
import type { EntityManager } from '../store/index.ts'
import type { ImportedRow } from './parse-rows.ts'
import { plainImport, plainImportKeys } from './plain-import.ts'

export interface ImportContext { office: Office; em: EntityManager; acting: Acting; now: Date }

/** What can be imported, and what becomes of a row. */
export interface ImportKind {
  /** `cases.provincial`; plain records have `plain.<plural>` without being declared. */
  key: string
  label: Label
  permission: string
  /** The kind of record that a row becomes: `Case`. */
  record: string
  /** The fields that columns can fill. */
  fields: readonly FieldSpec[]
  /** Fields that tell rows apart within a file. */
  keys?: readonly string[]
  /** ALL: nothing is stored unless every row is right. PARK: right rows are stored, the others wait to be repaired. */
  mode: 'ALL' | 'PARK'
  /** Adds problems that only the database knows, for all rows together. */
  check?(context: ImportContext, rows: readonly ImportedRow[]): Promise<void>
  /**
   * Stores one row. Runs in the transaction of the whole file (ALL) or one of its own (PARK), and again when a file comes again,
   * so it looks for what the row’s key made before and answers with `known`. Refuses a row by throwing `Rejected`.
   */
  write(context: ImportContext, values: Record<string, unknown>): Promise<{ id: string; known?: boolean }>
}

const declared = new Map<string, ImportKind>()

/** Declares what can be imported. Throws when its key is taken. */
export function importKind(kind: ImportKind): ImportKind {
  if (declared.has(kind.key)) throw new Error(`Import ${kind.key} is declared twice`)
  declared.set(kind.key, kind)
  return kind
}

vocabulary('ImportKind', () => [...declared.keys(), ...plainImportKeys()].flatMap((key) => {
  const kind = declared.get(key) ?? plainImport(key)
  return kind ? [[key, kind.label] as const] : []
}))

/** A kind of import by its key, if the caller may use it. */
export function importKindOf(key: string, acting: Acting): ImportKind | undefined {
  const kind = declared.get(key) ?? plainImport(key)
  return kind && acting.may('exchange.import') && acting.may(kind.permission) ? kind : undefined
}

/** What the caller can import: declared kinds first, then plain records. */
export const importKinds = (acting: Acting): ImportKind[] =>
  [...declared.keys(), ...plainImportKeys()].flatMap((key) => importKindOf(key, acting) ?? [])
