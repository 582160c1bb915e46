import { useNavigate } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Chart } from '../ui/Chart.tsx'
import { latestTallies } from './figures.documents.ts'

interface Row { id: string; satisfactionRate: number | null; valid: number | null; campaign: { name: string } | null; department: { id: string; name: string } | null }

/** Social evaluation by campaign and department: a series of its own, never combined with case ratings; it opens the tally, not the ballots. */
export const TallySeries = ({ departmentId }: { departmentId?: string }) => {
  const navigate = useNavigate()
  const known = 'TallyRow' in useMetadata().resources
  const { data } = useAsk<{ tallyRows: { items: Row[] } }>(latestTallies, {}, { enabled: known })
  const rows = (data?.tallyRows.items ?? []).filter((row) => row.satisfactionRate !== null && (!departmentId || row.department?.id === departmentId))
  if (rows.length === 0) return null
  const rate = say(['满意率（%）', 'Satisfaction rate (%)'])
  const campaigns = new Set(rows.map(({ campaign }) => campaign?.name ?? ''))
  // One campaign is named once, in the title; several are told apart at each bar.
  const names = rows.map(({ campaign, department }) => (campaigns.size === 1 ? department?.name ?? '' : `${department?.name ?? ''} ${campaign?.name ?? ''}`))
  return (
    <Chart
      title={`${say(['社会评议满意率', 'Satisfaction by social evaluation'])}${campaigns.size === 1 ? ` · ${[...campaigns][0]}` : ''}`}
      description={say(['{n}个科室的社会评议满意率', 'Satisfaction rate of {n} departments by social evaluation'], { n: rows.length })}
      onPick={() => navigate('/tally')}
      option={{
        tooltip: { trigger: 'axis' }, grid: { left: 8, right: 8, bottom: 0, top: 12, containLabel: true },
        xAxis: { type: 'category', data: names, axisLabel: { interval: 0, width: 90, overflow: 'break' } }, yAxis: { type: 'value', min: 0, max: 100 },
        series: [{ type: 'bar', name: rate, barMaxWidth: 32, data: rows.map(({ satisfactionRate }) => satisfactionRate) }],
      }}
      table={{ columns: ['', rate], rows: rows.map((row, index) => [names[index]!, row.satisfactionRate!]) }}
    />
  )
}
