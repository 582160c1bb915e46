/** What can be imported. `ALL`: everything or nothing; `PARK`: row by row, those that are wrong wait to be repaired. */
export interface ImportKind { key: string; label: string; mode: 'ALL' | 'PARK' }

/** Heading → field; field → their word → ours; field → what every row has. */
export interface ColumnMapping {
  columns: Record<string, string>
  values?: Record<string, Record<string, string>> | null
  constants?: Record<string, string> | null
}

export interface SavedMapping extends ColumnMapping { id: string; name: string }

export interface ImportField { name: string; label: string; required: boolean }

/** Something wrong at one place of the file; row 0 stands for the headings. */
export interface RowProblem { row: number; field: string; column: string; code: string; text: string }

/** What a dry run shows. */
export interface ImportReport {
  mode: 'ALL' | 'PARK'
  headers: string[]
  mapping: ColumnMapping
  fields: ImportField[]
  total: number
  right: number
  problemCount: number
  problems: RowProblem[]
}
