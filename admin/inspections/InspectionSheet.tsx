import { Box } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { ErrorState, WaitingState } from '../ui/states.tsx'
import { ChecklistPanel } from './ChecklistPanel.tsx'
import { CircularPanel } from './CircularPanel.tsx'
import { DepartmentsPanel } from './DepartmentsPanel.tsx'
import { FindingsPanel } from './FindingsPanel.tsx'
import { inspectionSheet } from './inspections.documents.ts'
import type { Sheet } from './sheet.ts'

const facts = ['state', 'plannedFor', 'leaderId', 'startedAt', 'reportedAt', 'bureauId', 'focus', 'summary', 'revisedBecause', 'cancelledBecause']

const SheetPage = (screen: ScreenProps) => {
  const { resource, record } = screen
  const enumLabel = useEnumLabel()
  const modes = (record['modes'] ?? []) as string[]
  const { data, error, isPending, refetch } = useAsk<{ inspection: Sheet | null }>(inspectionSheet, { id: record.id })
  const sheet = data?.inspection
  const begun = record['state'] !== 'PLANNED' && record['state'] !== 'CANCELLED'
  return (
    <>
      <Panel title={`${String(record['number'])} ${String(record['title'])}`}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1.5 }}>
          {modes.map((mode) => <StateChip key={mode} label={enumLabel('InspectionMode', mode)} tone={mode === 'UNDERCOVER' ? 'warning' : 'info'} />)}
        </Box>
        <SomeFields resource={resource} record={record} names={facts} />
      </Panel>
      {isPending && <WaitingState />}
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {sheet && (
        <>
          <DepartmentsPanel sheet={sheet} />
          {begun && <ChecklistPanel {...screen} sheet={sheet} />}
          {begun && <FindingsPanel record={record} sheet={sheet} />}
          <CircularPanel record={record} sheet={sheet} />
        </>
      )}
    </>
  )
}

/** One inspection on one screen: the team, the departments, the checklist to score, the findings, the circular, the re-checks. */
const InspectionSheet = () => <RecordScreen>{(props) => <SheetPage {...props} />}</RecordScreen>

export default InspectionSheet
