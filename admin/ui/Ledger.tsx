import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatDay } from './dates.ts'

/** One day on the way to a deadline, as the calendar computed it. */
export interface LedgerRow {
  day: string
  kind: string
  /** The holiday to which the day belongs. */
  name?: string | null
  counted: number
  total: number
  unit: string
  reason: string
  /** Used by an extension, not by the limit itself. */
  extension: boolean
  provisional: boolean
  last: boolean
}

const unit = ({ unit }: LedgerRow): string => (unit === 'day' ? say(['天', 'd']) : say(['分钟', 'min']))

/** Every day from the event to the deadline: what it counted, and why or why not. */
export const Ledger = ({ rows }: { rows: LedgerRow[] }) => {
  const enumLabel = useEnumLabel()
  const remarks = ({ name, kind, reason, extension, provisional }: LedgerRow): string[] => [
    ...(name ? [name] : []),
    ...(kind === 'ADJUSTED_WORKING_DAY' ? [enumLabel('DayKind', kind)] : []),
    enumLabel('LedgerReason', reason),
    ...(extension ? [say(['延长的期限', 'extension'])] : []),
    ...(provisional ? [say(['日历暂定', 'provisional calendar'])] : []),
  ]
  return (
    <>
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2, mb: 1 }}>{say(['逐日计算', 'Day by day'])}</Typography>
      <Table size="small" sx={{ '& td, & th': { px: 1 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{say(['日期', 'Day'])}</TableCell>
            <TableCell>{say(['说明', 'Reason'])}</TableCell>
            <TableCell align="right">{say(['累计', 'Total'])}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow
              key={index}
              sx={{
                bgcolor: row.last ? '#e7eefa' : undefined,
                '& td': { fontWeight: row.last ? 600 : 400, color: row.counted > 0 || row.last ? undefined : 'text.secondary' },
              }}
            >
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDay(row.day)}</TableCell>
              <TableCell>{remarks(row).join(' · ')}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{row.total} {unit(row)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}
