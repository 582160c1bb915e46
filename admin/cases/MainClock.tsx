import { Box, Card, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { dayOf, formatInstant, now, timeOf, weekdayOf } from '../ui/dates.ts'
import { urgencyOf } from '../ui/due.ts'
import { dutyOf, pressingFirst, type Obligation } from '../ui/Obligations.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { WhyThisDate } from '../ui/WhyThisDate.tsx'

const isOpen = ({ state }: Obligation): boolean => state === 'RUNNING' || state === 'PAUSED'

/** The one date that matters now, large: the most pressing clock that still runs. Shows nothing once all have ended. */
export const MainClock = ({ obligations }: { obligations: Obligation[] }) => {
  const enumLabel = useEnumLabel()
  const clock = pressingFirst(obligations).find(isOpen)
  if (!clock) return null
  const { id, duty, level, state, startedAt, amount, unit, dueAt, warnAt, provisional, limitSource, citation } = clock
  const { tone, text } = urgencyOf({ dueAt, warnAt, state, undated: limitSource && enumLabel('LimitSource', limitSource) }, now())
  const colour = tone === 'error' || tone === 'warning' ? `${tone}.main` : 'text.primary'
  return (
    <Card
      component="section" aria-label={say(['最紧要的时限', 'The most pressing time limit'])}
      sx={{ mb: 2, px: 2.5, py: 1.75, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1, borderLeft: 4, borderLeftColor: colour }}
    >
      <Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{[dutyOf(duty, citation), level && enumLabel('ClockLevel', level)].filter(Boolean).join(' · ')}</Typography>
        {dueAt
          ? (
            <Box component="time" dateTime={dueAt} sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, color: colour, fontVariantNumeric: 'tabular-nums' }}>
              <Box component="span" sx={{ fontSize: 28, fontWeight: 600, lineHeight: 1.3 }}>{weekdayOf(dayOf(dueAt))}</Box>
              <Box component="span" sx={{ fontSize: 24, fontWeight: 600 }}>{dayOf(dueAt)}</Box>
              <Box component="span" sx={{ fontSize: 18 }}>{timeOf(dueAt)}</Box>
            </Box>
          )
          : <Typography sx={{ fontSize: 22, fontWeight: 600 }}>{text}</Typography>}
      </Box>
      <Box>
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          {dueAt && <StateChip label={text} tone={tone} />}
          {provisional && <StateChip label={say(['暂定', 'Provisional'])} tone="info" />}
          <WhyThisDate obligation={id} dated={Boolean(dueAt)} citation={citation} />
        </Box>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {[say(['{at}起算', 'from {at}'], { at: formatInstant(startedAt) }), limitSource === 'AT_ONCE' ? enumLabel('LimitSource', limitSource) : amount && unit && `${amount} ${enumLabel('LimitUnit', unit)}`].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
    </Card>
  )
}
