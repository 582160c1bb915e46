import type { FieldMetadata } from '@wenxiao/schema/console-metadata.ts'

type Row = Record<string, unknown>

/** What names a record: its title field, or the title of what that field points at. */
export function titleOf(record: Row, title: string, fields: readonly FieldMetadata[]): string {
  const field = fields.find(({ name }) => name === title)
  const value = field?.target ? (record[field.target.nested] as Row | null)?.[field.target.title] : record[title]
  return value === null || value === undefined ? '' : String(value)
}
