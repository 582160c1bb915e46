import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router-dom'
import { DataTable, List, Pagination, useGetMany, useListContext } from 'react-admin'
import { useEnumLabel, useResource } from '../data/metadata.ts'
import { choiceColumn, Chosen } from '../documents/choice-column.tsx'
import { PrintChosen } from '../documents/PrintChosen.tsx'
import { say } from '../i18n/locale.ts'
import { DueDate } from '../ui/DueDate.tsx'
import { dutyOf, type Obligation } from '../ui/Obligations.tsx'
import { EmptyState } from '../ui/states.tsx'

interface CaseClock extends Obligation { subjectId: string; subjectLabel: string }

const fields = [
  'duty', 'level', 'state', 'startedAt', 'dueAt', 'warnAt', 'provisional', 'subjectId', 'subjectLabel', 'citation', 'department.id', 'department.name',
  'staff.id', 'staff.name',
]

/** Prints papers of the cases whose clocks were chosen. */
const PrintCases = () => {
  const resource = useResource('Case')
  const { selectedIds } = useListContext()
  const { data } = useGetMany<CaseClock & { id: string }>('Obligation', { ids: selectedIds, meta: { fields: ['subjectId'] } })
  const ids = (data ?? []).flatMap((clock) => (clock ? [clock.subjectId] : []))
  return resource && ids.length > 0 ? <PrintChosen resource={resource} ids={ids} /> : null
}

/** Running clocks of cases that the office owes, the most pressing first: what an applicant is late with is no overrun. A case with two clocks stands here twice, since each must be met. */
export const CaseClockList = ({ filter }: { filter: Record<string, unknown> }) => {
  const enumLabel = useEnumLabel()
  return (
    <List<CaseClock & { id: string }>
      resource="Obligation" filter={{ subjectType: 'Case', owedBy: 'OFFICE', state: 'RUNNING', ...filter }} sort={{ field: 'dueAt', order: 'ASC' }} title={say(['办件', 'Cases'])}
      disableSyncWithLocation storeKey={false} perPage={25} pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      exporter={false} empty={false} actions={false} queryOptions={{ meta: { fields } }}
    >
      <Chosen><PrintCases /></Chosen>
      <DataTable<CaseClock & { id: string }>
        bulkActionButtons={false} rowClick={(_, __, record) => `/Case/${String(record['subjectId'])}/show`}
        empty={<EmptyState title={say(['没有这样的时限', 'No such time limits'])} />}
      >
        {choiceColumn((record) => String(record['subjectLabel']))}
        <DataTable.Col
          source="subjectLabel" label={say(['办件', 'Case'])} disableSort
          render={(record) => <MuiLink component={Link} to={`/Case/${record.subjectId}/show`} sx={{ fontWeight: 500 }}>{record.subjectLabel}</MuiLink>}
        />
        <DataTable.Col
          source="duty" label={say(['时限', 'Time limit'])} disableSort
          render={(record) => [dutyOf(record.duty, record.citation), record.level && enumLabel('ClockLevel', record.level)].filter(Boolean).join(' · ')}
        />
        <DataTable.Col source="dueAt" label={say(['到期', 'Due'])} cellSx={() => ({ whiteSpace: 'nowrap' })} render={(record) => <DueDate {...record} />} />
        <DataTable.Col source="departmentId" label={say(['责任科室', 'Department'])} disableSort render={(record) => record.department?.name} />
        <DataTable.Col source="staffId" label={say(['责任人', 'Staff member'])} disableSort render={(record) => record.staff?.name} />
      </DataTable>
    </List>
  )
}
