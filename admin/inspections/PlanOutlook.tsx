import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { dayOf, formatDay, now } from '../ui/dates.ts'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { planOutlook } from './inspections.documents.ts'

interface Scheduled { code: string; label: string; atLeast: number | null; from: string; to: string; held: number; planned: number }
interface Inspected { departmentId: string; department: string; count: number; from: string; to: string }
interface Inspector { staffId: string; name: string; department: string; lastOn: string | null; barred: boolean }
interface Outlook { inspectionSchedule: Scheduled[]; departmentInspections: Inspected[]; inspectionRotation: Inspector[] }

const HELD = ['REPORTED', 'CONFIRMED', 'ISSUED', 'RECTIFYING', 'CLOSED']
const NOT_YET = ['PLANNED', 'UNDER_WAY']

const Count = ({ to, children }: { to: string; children: number }) => <MuiLink component={Link} to={to}>{children}</MuiLink>

const standing = (missing: boolean, planned: number): { tone: 'success' | 'info' | 'warning'; label: string } => {
  if (!missing) return { tone: 'success', label: say(['已落实', 'Held']) }
  return planned > 0 ? { tone: 'info', label: say(['待完成', 'To be held']) } : { tone: 'warning', label: say(['未安排', 'Not planned']) }
}

const Schedule = ({ rows }: { rows: Scheduled[] }) => (
  <Panel title={say(['督查频次落实', 'The schedule']) } flush>
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{say(['要求', 'Asked for'])}</TableCell>
          <TableCell align="right">{say(['至少', 'At least'])}</TableCell>
          <TableCell align="right">{say(['已完成', 'Held'])}</TableCell>
          <TableCell align="right">{say(['已安排', 'Planned'])}</TableCell>
          <TableCell>{say(['落实', 'Standing'])}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ code, label, atLeast, from, to, held, planned }) => {
          const within = { scheduleCode: code, plannedFor_gte: from, plannedFor_lte: to }
          const missing = atLeast !== null && held < atLeast
          return (
            <TableRow key={code}>
              <TableCell>{label}<Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{say(['{from}至{to}', '{from} to {to}'], { from: formatDay(from), to: formatDay(to) })}</Typography></TableCell>
              <TableCell align="right">{atLeast ?? '—'}</TableCell>
              <TableCell align="right"><Count to={listPath('Inspection', { ...within, state_in: HELD })}>{held}</Count></TableCell>
              <TableCell align="right"><Count to={listPath('Inspection', { ...within, state_in: NOT_YET })}>{planned}</Count></TableCell>
              <TableCell><StateChip {...standing(missing, planned)} /></TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  </Panel>
)

const Departments = ({ rows }: { rows: Inspected[] }) => (
  <Panel title={say(['本季度各科室被督查次数', 'Inspections of each department this quarter'])}>
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1 }}>{say(['含已安排的；次数多的可合并安排。', 'Planned ones included; plans for the same department can be merged.'])}</Typography>
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
      {rows.map(({ departmentId, department, count, from, to }) => (
        <Typography component="li" variant="body2" key={departmentId} sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, pr: 2 }}>
          {department}
          {count === 0 ? <span>0</span> : <Count to={listPath('InspectedDepartment', { departmentId, plannedFor_gte: from, plannedFor_lte: to, state_in: NOT_CANCELLED })}>{count}</Count>}
        </Typography>
      ))}
    </Box>
  </Panel>
)

const NOT_CANCELLED = ['WAITING', 'REPORTED', 'CONFIRMED', 'OBJECTED', 'SETTLED', 'NOT_ANSWERED']

const Rotation = ({ people }: { people: Inspector[] }) => (
  <Panel title={say(['督查人员轮换', 'Rotation of inspectors'])}>
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mb: 1 }}>{say(['按最近一次参加定期督查排列，久未参加的在前；需轮换的不得参加本期定期督查。', 'By their last regular inspection, the longest ago first; whoever rotates sits this period out.'])}</Typography>
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {people.map(({ staffId, name, department, lastOn, barred }) => (
        <Typography component="li" variant="body2" key={staffId} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {name}<Box component="span" sx={{ color: 'text.secondary', flex: 1 }}>{department} · {lastOn ? formatDay(lastOn) : say(['近一年未参加', 'none this year'])}</Box>
          {barred && <StateChip tone="warning" label={say(['需轮换', 'Rotates'])} />}
        </Typography>
      ))}
    </Box>
  </Panel>
)

/** What whoever plans an inspection wants to know: what the schedule asks for, who was inspected how often, and whose turn it is. */
export const PlanOutlook = ({ narrow }: { narrow?: boolean }) => {
  const { data } = useAsk<Outlook>(planOutlook, { day: dayOf(now()) })
  if (!data) return null
  const { inspectionSchedule, departmentInspections, inspectionRotation } = data
  return (
    <Box className="no-print" sx={{ display: 'grid', gap: 2, mb: 2, alignItems: 'start', gridTemplateColumns: narrow ? 'minmax(0, 1fr)' : { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
      {inspectionSchedule.length > 0 && <Schedule rows={inspectionSchedule} />}
      {departmentInspections.length > 0 && <Departments rows={departmentInspections} />}
      {narrow && inspectionRotation.length > 0 && <Rotation people={inspectionRotation} />}
    </Box>
  )
}
