import { useState } from 'react'
import { Box, MenuItem, TextField } from '@mui/material'
import { Title } from 'react-admin'
import { say } from '../i18n/locale.ts'
import { PrintButton } from '../ui/PrintButton.tsx'
import { CountedLists } from './CountedLists.tsx'
import { monthsAgo, thisMinute } from './day-bounds.ts'
import { GroupChart } from './GroupChart.tsx'
import { TallySeries } from './TallySeries.tsx'

const PERIODS = [1, 3, 6, 12] as const
/** Decided and not taken back: what counts as a sanction. */
const STANDING = ['DECIDED', 'SERVED', 'IN_FORCE', 'APPEALED', 'CHANGED', 'EXPIRED']

/** Charts side by side where there is room. */
export const Charts = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, '& > *': { minWidth: 0 } }}>{children}</Box>
)

/** The efficiency office's view of the bureau: satisfaction as two series, sanctions, clocks, cards, time limits, complaints. */
const EfficiencyDashboard = () => {
  const [months, setMonths] = useState<number>(12)
  const from = monthsAgo(months - 1)
  return (
    <Box sx={{ pt: 1.5 }}>
      <Title title={say(['效能看板', 'Efficiency dashboard'])} />
      <Box className="no-print" sx={{ display: 'flex', justifyContent: 'space-between', mb: 2 }}>
        <TextField select size="small" label={say(['期间', 'Period'])} value={months} onChange={(event) => setMonths(Number(event.target.value))} sx={{ width: 160 }}>
          {PERIODS.map((count) => <MenuItem key={count} value={count}>{say(['近{n}个月', 'Last {n} months'], { n: count })}</MenuItem>)}
        </TextField>
        <PrintButton />
      </Box>
      <CountedLists title={['本期', 'In this period']} lists={[
        { label: ['收件', 'Received'], record: 'Case', filter: { receivedAt_gte: from } },
        { label: ['办结', 'Completed'], record: 'Case', filter: { completedAt_gte: from } },
        { label: ['按承诺办结', 'Within the promise'], record: 'Obligation', filter: { provision: 'cases.completion', level: 'PROMISED', state: 'MET', endedAt_gte: from }, tone: 'success' },
        { label: ['超过承诺', 'Beyond the promise'], record: 'Obligation', filter: { provision: 'cases.completion', level: 'PROMISED', state: 'MET_LATE', endedAt_gte: from }, tone: 'error' },
        { label: ['目前超期', 'Overdue now'], record: 'Obligation', filter: { owedBy: 'OFFICE', state: 'RUNNING', dueAt_lte: thisMinute() }, tone: 'error' },
        { label: ['投诉', 'Complaints'], record: 'Complaint', filter: { receivedAt_gte: from } },
        { label: ['黄牌红牌', 'Cards'], record: 'Card', filter: { issuedAt_gte: from } },
        { label: ['处理', 'Sanctions'], record: 'Sanction', filter: { decidedAt_gte: from, state_in: STANDING } },
      ]} />
      <Charts>
        <GroupChart title={['好差评（按月、等级）', 'Case ratings by month and grade']} record="CaseRating" filter={{ ratedAt_gte: from }} by={['ratedAt:month', 'grade']} />
        <TallySeries />
        <GroupChart title={['好差评（按科室、等级）', 'Case ratings by department']} record="CaseRating" filter={{ ratedAt_gte: from }} by={['departmentId', 'grade']} />
        <GroupChart title={['处理（按月、方式）', 'Sanctions by month and kind']} record="Sanction" filter={{ decidedAt_gte: from, state_in: STANDING }} by={['decidedAt:month', 'kind']} />
        <GroupChart title={['时限（按状态、层级）', 'Clocks by state and level']} record="Obligation" filter={{ startedAt_gte: from }} by={['state', 'level']} />
        <GroupChart title={['黄牌红牌（按牌别、状态）', 'Cards by colour and state']} record="Card" filter={{ issuedAt_gte: from }} by={['colour', 'state']} />
        <GroupChart title={['投诉（按结论）', 'Complaints by conclusion']} record="Complaint" filter={{ receivedAt_gte: from }} by={['conclusion']} />
        <GroupChart title={['办结（按科室、结果）', 'Completed by department and result']} record="Case" filter={{ completedAt_gte: from }} by={['departmentId', 'result']} />
      </Charts>
    </Box>
  )
}

export default EfficiencyDashboard
