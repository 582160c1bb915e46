import type { ConsoleMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'

type Row = Record<string, unknown>

/** What names a record: its title field, in words where that is a choice, or the title of what it points at. */
export function titleOf(record: Row, { title, fields }: ResourceMetadata, { enums, resources }: Pick<ConsoleMetadata, 'enums' | 'resources'>): string {
  const field = fields.find(({ name }) => name === title)
  if (field?.target) {
    const target = resources[field.target.resource]
    const nested = record[field.target.nested] as Row | null
    return nested ? (target ? titleOf(nested, target, { enums, resources }) : String(nested[field.target.title] ?? '')) : ''
  }
  const value = record[title]
  const named = field?.enum ? enums[field.enum]?.find((entry) => entry.value === value)?.label : undefined
  return named ?? (value === null || value === undefined ? '' : String(value))
}
