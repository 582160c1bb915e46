import { useQuery } from '@tanstack/react-query'
import { ourWord, type ImportField, type ImportKind } from './import-types.ts'
import { restGet } from './rest.ts'

const none: ImportField[] = []

/** What an import's columns can fill, and what people call the import and its fields; names stand for themselves until then. */
export function useImportFields(key: string | undefined) {
  const known = key !== undefined
  const kinds = useQuery({ queryKey: ['imports'], queryFn: () => restGet<ImportKind[]>('/imports'), enabled: known })
  const { data: fields = none } = useQuery({ queryKey: ['import-fields', key], queryFn: () => restGet<ImportField[]>(`/imports/${key}/fields`), enabled: known })
  return {
    fields,
    kind: kinds.data?.find((one) => one.key === key)?.label ?? key ?? '',
    wordOf: (name: string, ours: string): string => ourWord(fields.find((field) => field.name === name), ours),
    labelOf: (name: string): string => fields.find((field) => field.name === name)?.label ?? name,
  }
}
