import { lazy, Suspense, useState } from 'react'
import { Button } from '@mui/material'
import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import { usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { ExportOrder } from './export-order.ts'

const ExportDialog = lazy(() => import('./ExportDialog.tsx'))

/** Orders rows as a file, within the caller's rights; absent for those who may not export. */
export const ExportOrderButton = ({ order, label, total }: { order: ExportOrder; label: string; total?: number }) => {
  const [open, setOpen] = useState(false)
  if (!usePermission('exchange.export')) return null
  return (
    <>
      <Button size="small" className="no-print" startIcon={<FileDownload />} onClick={() => setOpen(true)}>{say(['导出', 'Export'])}</Button>
      {open && <Suspense><ExportDialog order={order} label={label} total={total} onClose={() => setOpen(false)} /></Suspense>}
    </>
  )
}
