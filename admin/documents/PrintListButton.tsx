import { useState } from 'react'
import { Button, Menu, MenuItem } from '@mui/material'
import Print from '@mui/icons-material/Print'
import { usePermission } from '../data/metadata.ts'
import { written, type ExportOrder } from '../exchange/export-order.ts'
import { locale, say } from '../i18n/locale.ts'
import type { PaperFormat } from './paper-path.ts'

const ledgerPath = (order: ExportOrder, format: PaperFormat): string =>
  `/ledgers?${new URLSearchParams({ list: JSON.stringify(written(order)), format, locale }).toString()}`

/** Prints a list as a ledger: all its rows, not only the page on the screen. */
export const PrintListButton = ({ order }: { order: ExportOrder }) => {
  const [anchor, setAnchor] = useState<HTMLElement>()
  if (!usePermission('exchange.export')) return null
  const close = (): void => setAnchor(undefined)
  return (
    <>
      <Button size="small" startIcon={<Print />} aria-haspopup="menu" className="no-print" onClick={(event) => setAnchor(event.currentTarget)}>{say(['打印台账', 'Print ledger'])}</Button>
      <Menu anchorEl={anchor} open={anchor !== undefined} onClose={close}>
        <MenuItem dense component="a" href={ledgerPath(order, 'print')} target="_blank" rel="noopener" onClick={close}>{say(['打印', 'Print'])}</MenuItem>
        <MenuItem dense component="a" href={ledgerPath(order, 'docx')} download onClick={close}>{say(['Word 文件', 'Word file'])}</MenuItem>
      </Menu>
    </>
  )
}
