import { Box, Typography } from '@mui/material'
import { say } from '../i18n/locale.ts'
import type { Citation } from './citation.ts'
import { CitationButton } from './CitationDrawer.tsx'
import { formatInstant } from './dates.ts'
import { DueDate } from './DueDate.tsx'
import type { LedgerRow } from './Ledger.tsx'

/** A clock of a record: somebody must do something by a time. */
export interface Obligation {
  id: string
  label: string
  state: string
  startedAt: string
  dueAt?: string | null
  warnAt?: string | null
  provisional?: boolean | null
  citation?: Citation | null
  ledger?: LedgerRow[] | null
  responsibleDepartment?: { name: string } | null
  responsibleStaff?: { name: string } | null
}

/** The clocks of a record, each with its date, its people and the answer to "why this date?". */
export const Obligations = ({ obligations }: { obligations: Obligation[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {obligations.map(({ id, label, state, startedAt, dueAt, warnAt, provisional, citation, ledger, responsibleDepartment, responsibleStaff }) => (
      <Box component="li" key={id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', '&:first-of-type': { pt: 0 }, '&:last-child': { border: 0, pb: 0 } }}>
        <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>{label}</Typography>
        <DueDate dueAt={dueAt} warnAt={warnAt} state={state} provisional={provisional} />
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {[responsibleDepartment?.name, responsibleStaff?.name].filter(Boolean).join(' · ')}
          {(responsibleDepartment ?? responsibleStaff) && ' · '}
          {say(['{at}起算', 'from {at}'], { at: formatInstant(startedAt) })}
        </Typography>
        <CitationButton citation={citation} ledger={ledger} />
      </Box>
    ))}
  </Box>
)
