import { Box, Typography } from '@mui/material'
import { say } from '../i18n/locale.ts'
import { formatInstant } from './dates.ts'

/** One act in a record's history. */
export interface HistoryEntry {
  id: string
  at: string
  actLabel: string
  actor?: string | null
  /** Whom the actor stood in for. */
  onBehalfOf?: string | null
  summary?: string | null
}

/** What was done to a record, by whom, and for whom: newest first. */
export const Timeline = ({ entries }: { entries: HistoryEntry[] }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {entries.map(({ id, at, actLabel, actor, onBehalfOf, summary }) => (
      <Box component="li" key={id} sx={{ position: 'relative', pl: 2.5, pb: 1.75, borderLeft: 2, borderColor: 'divider', ml: 0.75, '&:last-child': { pb: 0 } }}>
        <Box sx={{ position: 'absolute', left: -6, top: 6, width: 10, height: 10, borderRadius: '50%', bgcolor: 'primary.main' }} />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>{actLabel}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
          {formatInstant(at)}
          {actor && ` · ${actor}`}
          {onBehalfOf && ` · ${say(['代{name}办理', 'on behalf of {name}'], { name: onBehalfOf })}`}
        </Typography>
        {summary && <Typography variant="body2" sx={{ mt: 0.25, overflowWrap: 'anywhere' }}>{summary}</Typography>}
      </Box>
    ))}
  </Box>
)
