import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { usePermission } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { ExtraProps } from '../room.ts'
import { dayOf, formatDay, timeOf } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { ErrorState, WaitingState } from '../ui/states.tsx'
import { calendarPreview } from './obligations.documents.ts'

interface Move { obligationId: string | null; subjectLabel: string | null; duty: string; before: string; after: string; provisional: boolean }

const moment = (instant: string): string => `${formatDay(dayOf(instant))} ${timeOf(instant)}`

const Moves = ({ moves }: { moves: Move[] }) => (
  <Table size="small">
    <TableHead>
      <TableRow>
        <TableCell>{say(['事项', 'Subject'])}</TableCell>
        <TableCell>{say(['时限', 'Time limit'])}</TableCell>
        <TableCell>{say(['原到期时间', 'Due until now'])}</TableCell>
        <TableCell>{say(['公布后', 'Once published'])}</TableCell>
      </TableRow>
    </TableHead>
    <TableBody>
      {moves.map(({ obligationId, subjectLabel, duty, before, after, provisional }, index) => (
        <TableRow key={obligationId ?? index}>
          <TableCell>
            {obligationId ? <MuiLink component={Link} to={`/Obligation/${obligationId}/show`}>{subjectLabel}</MuiLink> : say(['（无权查看）', '(not yours to see)'])}
          </TableCell>
          <TableCell>{duty}</TableCell>
          <TableCell>{moment(before)}</TableCell>
          <TableCell>{moment(after)} {provisional && <StateChip label={say(['仍暂定', 'still provisional'])} tone="info" />}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
)

/** What publishing a drafted year would move, to be read before it is published. */
const CalendarPreview = ({ record }: ExtraProps) => {
  const previews = usePermission('calendar.manage') && record['state'] === 'DRAFT'
  const { data, error, isPending, refetch } = useAsk<{ calendarYearPreview: Move[] }>(calendarPreview, { id: record.id }, { enabled: previews })
  if (!previews) return null
  const moves = data?.calendarYearPreview ?? []
  return (
    <Panel title={say(['公布后将调整的时限（{n}）', 'What publishing would move ({n})'], { n: moves.length })} flush={moves.length > 0}>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : isPending ? <WaitingState /> : moves.length === 0
        ? <Typography variant="body2">{say(['没有在计时的时限会因此改变。', 'No running clock would change.'])}</Typography>
        : <Moves moves={moves} />}
    </Panel>
  )
}

export default CalendarPreview
