import type { ActMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useAsk } from '../data/ask.ts'
import { actBeginning } from '../data/shell.documents.ts'

/**
 * What an act's form begins with: what stands there, for an act that writes it anew as a whole; nothing for every other. Asked each
 * time a form is opened, and not again while somebody fills it in.
 */
export function useBeginning({ name, begins }: ActMetadata, resource: ResourceMetadata, record: { id: unknown }) {
  const { data, error, isLoading, refetch } = useAsk<{ actBeginning: Record<string, unknown> | null }>(
    actBeginning, { act: name, record: resource.name, id: record.id }, { enabled: begins, staleTime: Infinity, gcTime: 0 },
  )
  return { values: data?.actBeginning ?? {}, error, isLoading, refetch }
}
