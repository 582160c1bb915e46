import { Box } from '@mui/material'
import { Title } from 'react-admin'
import { useMe } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { NoRightState } from '../ui/states.tsx'
import { CountedLists } from './CountedLists.tsx'
import { monthsAgo, thisMinute } from './day-bounds.ts'
import { DueNext } from './DueNext.tsx'
import { Charts } from './EfficiencyDashboard.tsx'
import { GroupChart } from './GroupChart.tsx'
import { TallySeries } from './TallySeries.tsx'

/** The same figures for one department: its own work, its own voices. */
const DepartmentDashboard = () => {
  const { departmentId, department } = useMe()
  if (!departmentId) return <NoRightState />
  const from = monthsAgo(11)
  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title={department ?? say(['我的科室', 'My department'])} />
      <CountedLists title={['现在', 'Now']} lists={[
        { label: ['收件未受理', 'Received, not accepted'], record: 'Case', filter: { departmentId, state: 'RECEIVED' } },
        { label: ['办理中', 'Accepted'], record: 'Case', filter: { departmentId, state: 'ACCEPTED' } },
        { label: ['目前超期', 'Overdue now'], record: 'Obligation', filter: { departmentId, owedBy: 'OFFICE', state: 'RUNNING', dueAt_lte: thisMinute() }, tone: 'error' },
        { label: ['待说明异常', 'Signals to explain'], record: 'Signal', filter: { departmentId, state: 'RAISED' }, tone: 'warning' },
        { label: ['待整改问题', 'Findings to rectify'], record: 'Finding', filter: { departmentId, state_in: ['RECTIFYING', 'REOPENED'] }, tone: 'warning' },
      ]} />
      <Charts>
        <GroupChart title={['收件（按月、渠道）', 'Received by month and channel']} record="Case" filter={{ departmentId, receivedAt_gte: from }} by={['receivedAt:month', 'channel']} />
        <GroupChart title={['好差评（按月、等级）', 'Case ratings by month and grade']} record="CaseRating" filter={{ departmentId, ratedAt_gte: from }} by={['ratedAt:month', 'grade']} />
        <TallySeries departmentId={departmentId} />
        <GroupChart title={['时限（按状态、层级）', 'Clocks by state and level']} record="Obligation" filter={{ departmentId, startedAt_gte: from }} by={['state', 'level']} />
      </Charts>
      <DueNext filter={{ departmentId, state: 'RUNNING', dueAt_null: false }} />
    </Box>
  )
}

export default DepartmentDashboard
