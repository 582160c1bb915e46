import { Box } from '@mui/material'
import { say } from '../i18n/locale.ts'
import { dayOf, formatDay, now, timeOf } from './dates.ts'
import { urgencyOf } from './due.ts'
import { StateChip } from './StateChip.tsx'

interface DueDateProps {
  dueAt?: string | null
  warnAt?: string | null
  state?: string
  owedBy?: string
  /** Computed on a calendar that is not yet published: the date may still move. */
  provisional?: boolean | null
  /** What to say where there is no date. */
  undated?: string
  /** Without the words beside it, for narrow columns. */
  compact?: boolean
}

/** When something must be done: weekday, date and time, with the urgency in words and colour. */
export const DueDate = ({ dueAt, warnAt, state, owedBy, provisional, undated, compact }: DueDateProps) => {
  const { tone, text } = urgencyOf({ dueAt, warnAt, state, owedBy, undated }, now())
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', flexWrap: compact ? 'nowrap' : 'wrap', whiteSpace: 'nowrap' }}>
      {dueAt && (
        <Box component="time" dateTime={dueAt} sx={{ fontVariantNumeric: 'tabular-nums', color: tone === 'error' ? 'error.main' : 'text.primary' }}>
          {formatDay(dayOf(dueAt))}{compact ? '' : ` ${timeOf(dueAt)}`}
        </Box>
      )}
      <StateChip label={text} tone={tone} />
      {provisional && <StateChip label={say(['暂定', 'Provisional'])} tone="info" />}
    </Box>
  )
}
