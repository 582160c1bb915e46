import { Button } from '@mui/material'
import Print from '@mui/icons-material/Print'
import { say } from '../i18n/locale.ts'

/** Prints the page as it stands; menus and buttons stay off the paper. */
export const PrintButton = () => (
  <Button size="small" className="no-print" startIcon={<Print />} onClick={() => window.print()}>{say(['打印', 'Print'])}</Button>
)
