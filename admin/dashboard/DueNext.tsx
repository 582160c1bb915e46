import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Citation } from '../ui/citation.ts'
import { DueDate } from '../ui/DueDate.tsx'
import { listPath } from '../ui/list-path.ts'
import { dutyOf } from '../ui/Obligations.tsx'
import { Panel } from '../ui/Panel.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { dueNext } from './figures.documents.ts'

interface Next {
  id: string
  duty: string
  citation: Citation | null
  subjectType: string
  subjectId: string
  subjectLabel: string
  dueAt: string
  warnAt: string | null
  state: string
  department: { name: string } | null
  staff: { name: string } | null
}

/** The clocks that run out first, with their subjects. */
export const DueNext = ({ filter }: { filter: Record<string, unknown> }) => {
  const { resources } = useMetadata()
  const { data, error, refetch } = useAsk<{ obligations: { total: number; items: Next[] } }>(dueNext, { filter })
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const items = data?.obligations.items ?? []
  const more = <MuiLink component={Link} to={listPath('Obligation', filter, { field: 'dueAt', order: 'ASC' })}>{say(['全部{n}项', 'All {n}'], { n: data?.obligations.total ?? 0 })}</MuiLink>
  return (
    <Panel title={say(['最近到期', 'Due next'])} actions={more}>
      {data && items.length === 0 ? <EmptyState title={say(['没有正在计时的事项', 'No clock is running'])} /> : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {[say(['到期', 'Due']), say(['事项', 'Matter']), say(['时限', 'Limit']), say(['科室', 'Department']), say(['责任人', 'Person'])].map((head) => <TableCell key={head}>{head}</TableCell>)}
              </TableRow>
            </TableHead>
            <TableBody>
              {items.map(({ id, duty, citation, subjectType, subjectId, subjectLabel, dueAt, warnAt, state, department, staff }) => (
                <TableRow key={id}>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}><DueDate dueAt={dueAt} warnAt={warnAt} state={state} /></TableCell>
                  <TableCell>
                    {subjectType in resources ? <MuiLink component={Link} to={`/${subjectType}/${subjectId}/show`}>{subjectLabel}</MuiLink> : subjectLabel}
                  </TableCell>
                  <TableCell>{dutyOf(duty, citation)}</TableCell>
                  <TableCell>{department?.name}</TableCell>
                  <TableCell>{staff?.name}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Panel>
  )
}
