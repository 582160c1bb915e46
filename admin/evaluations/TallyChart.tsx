import { say } from '../i18n/locale.ts'
import { Chart } from '../ui/Chart.tsx'
import { listPath } from '../ui/list-path.ts'
import type { TallyRow } from './tally.ts'

/** Satisfaction by department: only what may be shown is drawn. */
export const TallyChart = ({ campaignId, rows }: { campaignId: string; rows: TallyRow[] }) => {
  const drawn = rows.filter(({ satisfactionRate }) => satisfactionRate !== null)
  if (drawn.length === 0) return null
  const rate = say(['满意率（%）', 'Rate (%)'])
  const score = say(['满意度得分', 'Score'])
  const names = drawn.map(({ department }) => department?.name ?? '')
  const leadsTo = (name: string): string | undefined => {
    const department = drawn.find((row) => row.department?.name === name)?.department
    return department ? listPath('TallyRow', { campaignId, departmentId: department.id }) : undefined
  }
  return (
    <Chart
      title={say(['满意率与满意度得分', 'Rate and score'])}
      description={say(['{n}个科室的满意率和满意度得分，两者不相加', 'Satisfaction rate and score of {n} departments, never combined'], { n: drawn.length })}
      leadsTo={leadsTo}
      option={{
        tooltip: { trigger: 'axis' }, legend: { top: 0 }, grid: { left: 8, right: 8, bottom: 4, top: 36, containLabel: true },
        xAxis: { type: 'category', data: names, axisLabel: { interval: 0 } }, yAxis: { type: 'value', min: 0, max: 100 },
        series: [
          { type: 'bar', name: rate, data: drawn.map(({ satisfactionRate }) => satisfactionRate), barMaxWidth: 28 },
          { type: 'bar', name: score, data: drawn.map(({ satisfactionScore }) => satisfactionScore), barMaxWidth: 28 },
        ],
      }}
      table={{ columns: [say(['科室', 'Department']), rate, score], rows: drawn.map((row) => [row.department?.name ?? '', row.satisfactionRate ?? '—', row.satisfactionScore ?? '—']) }}
    />
  )
}
