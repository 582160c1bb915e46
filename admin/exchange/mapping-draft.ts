import type { ColumnMapping } from './import-types.ts'
import type { MappingDraft, Word } from './MappingEditor.tsx'

/** A mapping as lists, to be edited. */
export const draftOf = ({ columns, values, constants }: ColumnMapping): MappingDraft => ({
  columns: { ...columns },
  words: Object.entries(values ?? {}).flatMap(([field, words]) => Object.entries(words).map(([theirs, ours]): Word => ({ field, theirs, ours }))),
  constants: Object.entries(constants ?? {}).map(([field, ours]): Word => ({ field, theirs: '', ours })),
})

/** The lists as a mapping again; rows that were begun and not finished are left out. */
export function mappingOf({ columns, words, constants }: MappingDraft): Required<ColumnMapping> {
  const values: Record<string, Record<string, string>> = {}
  for (const { field, theirs, ours } of words) if (field && theirs && ours) (values[field] ??= {})[theirs] = ours
  return { columns, values, constants: Object.fromEntries(constants.filter(({ field, ours }) => field && ours).map(({ field, ours }) => [field, ours])) }
}
