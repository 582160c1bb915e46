/** What can be imported. `ALL`: everything or nothing; `PARK`: row by row, those that are wrong wait to be repaired. */
export interface ImportKind { key: string; label: string; mode: 'ALL' | 'PARK' }

/** Heading → field; field → their word → ours; field → what every row has. */
export interface ColumnMapping {
  columns: Record<string, string>
  values?: Record<string, Record<string, string>> | null
  constants?: Record<string, string> | null
}

export interface SavedMapping extends ColumnMapping { id: string; name: string }

export interface ImportField {
  name: string
  label: string
  required: boolean
  /** What a field of a closed list can be, by code and by word. */
  choices?: { value: string; label: string }[]
}

/** How people call what a mapping means by one of our words; it may be kept by code or as it is read. */
export const ourWord = (field: ImportField | undefined, ours: string): string => field?.choices?.find(({ value }) => value === ours)?.label ?? ours

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
