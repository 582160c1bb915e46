import { lazy, Suspense, useState } from 'react'
import { Button } from '@mui/material'
import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import { useListContext } from 'react-admin'
import type { ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'

const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

interface ExportButtonProps {
  resource: ResourceMetadata
  /** The fields that the list shows: what is exported is what is seen. */
  columns: string[]
  /** What narrows the list besides the reader's own filters. */
  filter?: Record<string, unknown>
}

/** Orders the list on the screen as a file: its columns, filters and order, within the caller's rights. */
export const ExportButton = ({ resource, columns, filter }: ExportButtonProps) => {
  const { filterValues, sort, total } = useListContext()
  const [open, setOpen] = useState(false)
  if (!usePermission('exchange.export')) return null
  const sorted = resource.sorts.includes(sort.field) && sort.field !== 'id' ? [{ field: sort.field, direction: sort.order }] : []
  return (
    <>
      <Button size="small" startIcon={<FileDownload />} onClick={() => setOpen(true)}>{say(['导出', 'Export'])}</Button>
      {open && (
        <Suspense>
          <ExportDialog
            order={{ record: resource.name, columns, filter: { ...filterValues, ...filter }, sort: sorted }} label={resource.label} total={total}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
