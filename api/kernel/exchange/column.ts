import { inLocale, labelOfChoice, nestedName, specOf, wordsOf, type FieldSpec, type Label, type Locale, type RecordSpec } from '../records/index.ts'
import type { Row } from '../query/index.ts'

/** One column of an export: where its value is found in a row, and how it is written. */
export interface ExportColumn {
  label: Label
  kind: FieldSpec['kind']
  /** Path for the reader’s selection: `receivedAt`, `department.name`. */
  path: string
  field: FieldSpec
  /** What a code of it is called in this row. */
  named?(code: string, row: Row): Label | undefined
}

/** Kinds that have no form as one cell. */
const WITHOUT_CELL = new Set<FieldSpec['kind']>(['json', 'items', 'links', 'ref'])

export const isExportable = (field: FieldSpec): boolean => !field.hidden && !WITHOUT_CELL.has(field.kind) && field.name !== 'version'

const YUAN: Label = ['（元）', ' (yuan)']

function column(field: FieldSpec): ExportColumn {
  if (field.kind === 'link') {
    const target = specOf(field.target!())
    return { label: field.label, kind: 'text', path: `${nestedName(field)}.${target.title}`, field }
  }
  const label: Label = field.kind === 'money' ? [field.label[0] + YUAN[0], field.label[1] + YUAN[1]] : field.label
  return { label, kind: field.kind, path: field.name, field, named: namer(field) }
}

/** The columns of these fields; without names those of the record’s list. Names that are unknown or cannot stand in a cell are left out. */
export function columnsOf(spec: RecordSpec, names?: readonly string[]): ExportColumn[] {
  const fields = [...spec.fields.values()].filter(isExportable)
  return (names ? names.flatMap((name) => fields.filter((field) => field.name === name)) : fields.filter((field) => field.list)).map(column)
}

/** The value at a column’s path. */
export function valueIn(row: Row, path: string): unknown {
  let value: unknown = row
  for (const name of path.split('.')) value = (value as Row | null | undefined)?.[name]
  return value ?? null
}

/** Milliseconds by which Asia/Shanghai is ahead; it has had no summer time since 1991. */
export const SHANGHAI = 8 * 3_600_000

const YES_NO: readonly [Label, Label] = [['是', 'Yes'], ['否', 'No']]

/** What the codes of a field are called: of the kind of record that stands beside it, where that has a word of its own. */
function namer({ vocabulary, beside = [] }: FieldSpec): ExportColumn['named'] {
  if (vocabulary === undefined) return undefined
  const [shared, own] = [wordsOf(vocabulary), beside.length > 0 ? wordsOf('OfRecord') : undefined]
  return (code, row) => beside.map((name) => own?.get(`${String(row[name])}.${code}`)).find(Boolean) ?? shared.get(code)
}

function worded({ named }: ExportColumn, code: string, row: Row, locale: Locale): string {
  const label = named?.(code, row)
  return label ? inLocale(label, locale) : code
}

/** What people read in a cell: choices and codes by their label, times of Asia/Shanghai, amounts in yuan. */
export function cellText(column: ExportColumn, row: Row, locale: Locale): string {
  const { kind, field } = column
  const value = valueIn(row, column.path)
  if (value === null) return ''
  switch (kind) {
    case 'choice': return inLocale(labelOfChoice(field.choices!, String(value)), locale)
    case 'flag': return inLocale(YES_NO[value === true ? 0 : 1], locale)
    case 'instant': return new Date((value as Date).getTime() + SHANGHAI).toISOString().slice(0, 19).replace('T', ' ')
    case 'money': return (Number(value) / 100).toFixed(2)
    case 'decimal': return Number(value).toFixed(field.scale ?? 0)
    case 'texts': return (value as string[]).map((code) => worded(column, code, row, locale)).join('；')
    default: return worded(column, String(value), row, locale)
  }
}
