import { useListContext } from 'react-admin'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { PrintListButton } from '../documents/PrintListButton.tsx'
import { ExportOrderButton } from './ExportOrderButton.tsx'

interface ExportButtonProps {
  resource: ResourceMetadata
  /** The fields that the list shows: what is exported is what is seen. */
  columns: string[]
  /** What narrows the list besides the reader's own filters. */
  filter?: Record<string, unknown>
}

/** The list on the screen as a file or on paper, all its pages: its columns, filters and order, within the caller's rights. */
export const ExportButton = ({ resource, columns, filter }: ExportButtonProps) => {
  const { filterValues, sort, total } = useListContext()
  const sorted = resource.sorts.includes(sort.field) && sort.field !== 'id' ? [{ field: sort.field, direction: sort.order }] : []
  const order = { record: resource.name, columns, filter: { ...filterValues, ...filter }, sort: sorted }
  return (
    <>
      <ExportOrderButton order={order} label={resource.label} total={total} />
      <PrintListButton order={order} />
    </>
  )
}
