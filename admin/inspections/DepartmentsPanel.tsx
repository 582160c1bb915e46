import { Box, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { DueDate } from '../ui/DueDate.tsx'
import { ActsOf } from './ActsOf.tsx'
import { inspectedActs } from './inspections.documents.ts'
import type { Sheet } from './sheet.ts'

const Team = ({ sheet }: { sheet: Sheet }) => (
  <Typography variant="body2" sx={{ mb: 1.5 }}>
    <Box component="span" sx={{ color: 'text.secondary' }}>{say(['督查组：', 'Team: '])}</Box>
    {sheet.members.map(({ staff, department }) => (department ? `${staff?.name ?? ''}（${department.name}）` : staff?.name)).join(say(['、', ', '])) || '—'}
  </Typography>
)

/** Who inspects whom, and what each department says to what was found. */
export const DepartmentsPanel = ({ sheet }: { sheet: Sheet }) => {
  const enumLabel = useEnumLabel()
  return (
    <Panel title={say(['督查组与被查科室', 'Team and departments'])}>
      <Team sheet={sheet} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sheet.inspectedDepartments.map(({ id, state, remark, objection, decision, department, answeredBy, answeredAt, obligations }) => (
          <Box component="li" key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="body2" sx={{ fontWeight: 600 }}>{department?.name}</Typography>
              <StateChip label={enumLabel('InspectedState', state)} tone={state === 'OBJECTED' || state === 'NOT_ANSWERED' ? 'warning' : 'default'} />
              {state === 'REPORTED' && obligations?.filter((clock) => clock.state === 'RUNNING' && clock.dueAt).map((clock) => <DueDate key={clock.id} {...clock} compact />)}
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>{[answeredBy?.name, answeredAt && formatInstant(answeredAt)].filter(Boolean).join(' · ')}</Typography>
              {(state === 'REPORTED' || state === 'OBJECTED') && <ActsOf name="InspectedDepartment" document={inspectedActs} id={id} />}
            </Box>
            {[remark, objection, decision].filter(Boolean).map((text) => <Typography key={text} variant="body2">{text}</Typography>)}
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
