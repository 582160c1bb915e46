import { Box } from '@mui/material'
import { Title } from 'react-admin'
import { useMe } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { NoRightState } from '../ui/states.tsx'
import { CountedLists } from './CountedLists.tsx'
import { endOfToday, monthsAgo } from './day-bounds.ts'
import { DepartmentWork } from './DepartmentWork.tsx'
import { DueNext } from './DueNext.tsx'
import { OPEN_CASES, owed } from './filters.ts'
import { GroupChart } from './GroupChart.tsx'
import { OpenClocks } from './OpenClocks.tsx'
import { RateByMonth } from './RateByMonth.tsx'
import { SideBySide } from './SideBySide.tsx'
import { TallySeries } from './TallySeries.tsx'

/** The same figures for one department: its own work, its own voices. */
const DepartmentDashboard = () => {
  const { departmentId, department } = useMe()
  if (!departmentId) return <NoRightState />
  const from = monthsAgo(11)
  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title={department ?? say(['我的科室', 'My department'])} />
      <DepartmentWork departmentId={departmentId} />
      <CountedLists
        title={['近12个月', 'Last 12 months']}
        shares={[{ label: ['按承诺办结率', 'On-time rate'], part: 2, whole: 3 }]}
        lists={[
          { label: ['收件', 'Received'], record: 'Case', filter: { departmentId, receivedAt_gte: from } },
          { label: ['在办', 'Open cases'], record: 'Case', filter: { departmentId, state_in: OPEN_CASES } },
          { label: ['承诺时限内办结', 'Within the promise'], record: 'Case', filter: { departmentId, completedAt_gte: from, withinPromise: true }, tone: 'success' },
          { label: ['有承诺时限的办结', 'Under a promise'], record: 'Case', filter: { departmentId, completedAt_gte: from, hadPromise: true } },
        ]}
      />
      <SideBySide>
        <GroupChart title={['收件（按月、渠道）', 'Received by month and channel']} record="Case" filter={{ departmentId, receivedAt_gte: from }} by={['receivedAt:month', 'channel']} />
        <RateByMonth from={from} until={endOfToday()} departmentId={departmentId} />
        <TallySeries since={from} departmentId={departmentId} />
        <OpenClocks filter={{ departmentId }} />
        <GroupChart title={['黄牌红牌（按月、牌别）', 'Cards by month and colour']} record="Card" filter={{ departmentId, issuedAt_gte: from }} by={['issuedAt:month', 'colour']} />
      </SideBySide>
      <DueNext filter={{ departmentId, ...owed, dueAt_null: false }} />
    </Box>
  )
}

export default DepartmentDashboard
