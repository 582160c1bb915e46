import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { satisfactionRates } from './figures.documents.ts'
import { ratingsPath, type Period, type Rate } from './rates.ts'

/** A rate with the ratings it rests on; faint where they are too few to compare, absent where too few to show. */
const Cell = ({ row, period }: { row: Rate | undefined; period: Period }) => {
  const to = row && ratingsPath(row, period)
  if (!row || !to) return <TableCell align="right">—</TableCell>
  return (
    <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontStyle: row.sample === 'ENOUGH' ? 'normal' : 'italic' }}>
      <MuiLink component={Link} to={to}>{say(['{rate}%（{rated}）', '{rate}% ({rated})'], { rate: String(row.rate), rated: String(row.rated) })}</MuiLink>
    </TableCell>
  )
}

/** Satisfaction with cases by department and month. Departments stand in the bureau's own order: it is no ranking. */
export const RateByDepartment = (period: Period) => {
  const known = useResource('CaseRating') !== undefined
  const { data } = useAsk<{ satisfactionRates: Rate[] }>(satisfactionRates, { ...period, departmentId: null }, { enabled: known })
  const rows = data?.satisfactionRates ?? []
  const months = [...new Set(rows.flatMap(({ month }) => month ?? []))].sort()
  const departments = rows.filter((row) => row.departmentId !== null && row.month === null)
  if (departments.length === 0) return null
  const at = (departmentId: string | null, month: string | null): Rate | undefined => rows.find((row) => row.departmentId === departmentId && row.month === month)
  const lines = [...departments, ...(departments.length > 1 ? [at(null, null)!] : [])]
  return (
    <Panel title={say(['好差评满意率（按科室、按月）', 'Case ratings: satisfaction by department and month'])} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say(['科室', 'Department'])}</TableCell>
            <TableCell align="right">{say(['全期', 'All'])}</TableCell>
            <TableCell align="right">{say(['参评率', 'Participation'])}</TableCell>
            {months.map((month) => <TableCell key={month} align="right">{month}</TableCell>)}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(({ departmentId, department, participation }) => (
            <TableRow key={departmentId ?? 'all'}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{departmentId ? department : say(['合计', 'Together'])}</TableCell>
              <Cell row={at(departmentId, null)} period={period} />
              <TableCell align="right">{participation === null ? '—' : `${participation}%`}</TableCell>
              {months.map((month) => <Cell key={month} row={at(departmentId, month)} period={period} />)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" component="p" sx={{ px: 2, py: 1, color: 'text.secondary' }}>
        {say([
          '满意率＝非常满意、满意、基本满意之和与有效评价之比，括号内为评价数；斜体为样本不足，不作比较；—为评价过少，不显示。参评率＝评价数与同期已了结的办件数（含不予受理）之比。',
          'Rate: very satisfied, satisfied and fairly satisfied over valid ratings, their number in brackets. Italics: too few to compare. —: too few to show. Participation: ratings over cases that ended in the same time, turned away ones too.',
        ])}
      </Typography>
    </Panel>
  )
}
