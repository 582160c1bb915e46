import { useState } from 'react'
import { Box, MenuItem, TextField } from '@mui/material'
import { Title } from 'react-admin'
import { say } from '../i18n/locale.ts'
import { PrintButton } from '../ui/PrintButton.tsx'
import { CountedLists } from './CountedLists.tsx'
import { endOfToday, monthsAgo } from './day-bounds.ts'
import { DepartmentComparison } from './DepartmentComparison.tsx'
import { dueToday, OPEN_CASES, overdue, STANDING_SANCTIONS } from './filters.ts'
import { GroupChart } from './GroupChart.tsx'
import { OpenClocks } from './OpenClocks.tsx'
import { RateByDepartment } from './RateByDepartment.tsx'
import { RateByMonth } from './RateByMonth.tsx'
import { SideBySide } from './SideBySide.tsx'
import { TallySeries } from './TallySeries.tsx'

const PERIODS = [1, 3, 6, 12] as const

/** What was done within the promise, over what was done under one: both stand beside the share. */
const onTime = (from: string): React.ComponentProps<typeof CountedLists> => ({
  title: ['按承诺办结', 'Kept promises'],
  shares: [{ label: ['按承诺办结率', 'On-time rate'], part: 0, whole: 1 }],
  lists: [
    { label: ['承诺时限内办结', 'Within the promise'], record: 'Case', filter: { completedAt_gte: from, withinPromise: true }, tone: 'success' },
    { label: ['有承诺时限的办结', 'Under a promise'], record: 'Case', filter: { completedAt_gte: from, hadPromise: true } },
    { label: ['超过承诺时限办结', 'Beyond the promise'], record: 'Case', filter: { completedAt_gte: from, beyondPromise: true }, tone: 'error' },
  ],
})

/** The bureau's figures, for the efficiency office and the leaders: satisfaction as two series, promises, clocks, cards, sanctions, complaints. */
const EfficiencyDashboard = () => {
  const [months, setMonths] = useState<number>(12)
  const from = monthsAgo(months - 1)
  const period = { from, until: endOfToday() }
  return (
    // One column that never grows with its content: a wide table scrolls in its panel.
    <Box sx={{ pt: 1.5, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={say(['效能看板', 'Efficiency dashboard'])} />
      <Box className="no-print" sx={{ display: 'flex', justifyContent: 'space-between', mb: 2 }}>
        <TextField select size="small" label={say(['期间', 'Period'])} value={months} onChange={(event) => setMonths(Number(event.target.value))} sx={{ width: 160 }}>
          {PERIODS.map((count) => <MenuItem key={count} value={count}>{say(['近{n}个月', 'Last {n} months'], { n: count })}</MenuItem>)}
        </TextField>
        <PrintButton />
      </Box>
      <CountedLists title={['本期', 'In this period']} lists={[
        { label: ['收件', 'Received'], record: 'Case', filter: { receivedAt_gte: from } },
        { label: ['办结', 'Completed'], record: 'Case', filter: { completed: true, completedAt_gte: from } },
        { label: ['投诉', 'Complaints'], record: 'Complaint', filter: { receivedAt_gte: from } },
        { label: ['黄牌红牌', 'Cards'], record: 'Card', filter: { issuedAt_gte: from } },
        { label: ['处理', 'Sanctions'], record: 'Sanction', filter: { decidedAt_gte: from, state_in: STANDING_SANCTIONS } },
      ]} />
      <CountedLists {...onTime(from)} />
      <CountedLists title={['现在', 'Now']} lists={[
        { label: ['在办', 'Open cases'], record: 'Case', filter: { state_in: OPEN_CASES } },
        { label: ['今日到期', 'Due today'], record: 'Obligation', filter: dueToday(), tone: 'warning' },
        { label: ['目前超期', 'Overdue now'], record: 'Obligation', filter: overdue(), tone: 'error' },
      ]} />
      <SideBySide>
        <RateByMonth {...period} />
        <TallySeries since={from} />
      </SideBySide>
      <RateByDepartment {...period} />
      <DepartmentComparison from={from} />
      <SideBySide>
        <OpenClocks />
        <GroupChart title={['处理（按月、方式）', 'Sanctions by month and kind']} record="Sanction" filter={{ decidedAt_gte: from, state_in: STANDING_SANCTIONS }} by={['decidedAt:month', 'kind']} />
        <GroupChart title={['黄牌红牌（按牌别、状态）', 'Cards by colour and state']} record="Card" filter={{ issuedAt_gte: from }} by={['colour', 'state']} />
        <GroupChart title={['投诉（按结论）', 'Complaints by conclusion']} record="Complaint" filter={{ receivedAt_gte: from }} by={['conclusion']} none={['尚无结论', 'No conclusion yet']} />
      </SideBySide>
    </Box>
  )
}

export default EfficiencyDashboard
