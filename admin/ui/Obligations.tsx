import { Box, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import type { Citation } from './citation.ts'
import { formatInstant } from './dates.ts'
import { DueDate } from './DueDate.tsx'
import { WhyThisDate } from './WhyThisDate.tsx'

/** A clock of a record: somebody must do something by a time. */
export interface Obligation {
  id: string
  duty: string
  /** By whom the limit is set: the statute, the promise, a step inside. */
  level?: string
  /** Whose matter it is: the office's, or a person's own right. */
  owedBy?: string
  state: string
  startedAt: string
  amount?: number | null
  unit?: string | null
  dueAt?: string | null
  warnAt?: string | null
  provisional?: boolean | null
  /** Where the figure of the limit comes from, or why there is none. */
  limitSource?: string
  citation?: Citation | null
  department?: { name: string } | null
  staff?: { name: string } | null
}

/** The duty is kept in the data's language; its provision knows it in both. */
export const dutyOf = (duty: string, citation?: Citation | null): string => (citation && locale === 'en' ? citation.provisionLabel[1] : duty)

const open = ({ state }: Obligation): boolean => state === 'RUNNING' || state === 'PAUSED'

/** Clocks that still run come first, the most pressing on top; those that are over follow. */
export const pressingFirst = (obligations: Obligation[]): Obligation[] =>
  [...obligations].sort((one, other) => Number(open(other)) - Number(open(one)) || (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'))

/** The clocks of a record, each with its date, its people and the answer to "why this date?". */
export const Obligations = ({ obligations }: { obligations: Obligation[] }) => {
  const enumLabel = useEnumLabel()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {pressingFirst(obligations).map(({ id, duty, level, owedBy, state, startedAt, amount, unit, dueAt, warnAt, provisional, limitSource, citation, department, staff }) => (
        <Box component="li" key={id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider', '&:first-of-type': { pt: 0 }, '&:last-child': { border: 0, pb: 0 } }}>
          <Typography variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>{[dutyOf(duty, citation), level && level !== 'OTHER' && enumLabel('ClockLevel', level)].filter(Boolean).join(' · ')}</Typography>
          <DueDate dueAt={dueAt} warnAt={warnAt} state={state} owedBy={owedBy} provisional={provisional} undated={limitSource && enumLabel('LimitSource', limitSource)} />
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
            {[
              department?.name, staff?.name, say(['{at}起算', 'from {at}'], { at: formatInstant(startedAt) }),
              limitSource === 'AT_ONCE' ? enumLabel('LimitSource', limitSource) : amount && unit && `${amount} ${enumLabel('LimitUnit', unit)}`,
            ].filter(Boolean).join(' · ')}
          </Typography>
          <WhyThisDate obligation={id} dated={Boolean(dueAt)} citation={citation} />
        </Box>
      ))}
    </Box>
  )
}
