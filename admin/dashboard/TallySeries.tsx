import { useAsk } from '../data/ask.ts'
import { useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Chart } from '../ui/Chart.tsx'
import { dayOf } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { evaluationsSince } from './figures.documents.ts'

interface Row { evaluators: string | null; satisfactionRate: number | null; department: { id: string; name: string } | null }
interface Campaign { id: string; name: string; tally: Row[] }

/** Social evaluation by campaign and department: a series of its own, never combined with case ratings; it opens the tally, not the ballots. */
export const TallySeries = ({ since, departmentId }: { since: string; departmentId?: string }) => {
  const known = useResource('TallyRow') !== undefined
  const { data, error, refetch } = useAsk<{ evaluationCampaigns: { items: Campaign[] } }>(evaluationsSince, { since: dayOf(since) }, { enabled: known })
  if (!known) return null
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const title = say(['社会评议满意率（%）', 'Satisfaction by social evaluation (%)'])
  const campaigns = (data?.evaluationCampaigns.items ?? []).map(({ id, name, tally }) => ({
    id, name, rows: tally.filter((row) => row.evaluators === null && row.satisfactionRate !== null && (!departmentId || row.department?.id === departmentId)),
  })).filter(({ rows }) => rows.length > 0)
  if (data && campaigns.length === 0) return <Panel title={title}><EmptyState title={say(['这一期间没有可看的评议结果', 'No evaluation to see in this period'])} /></Panel>
  const names = [...new Set(campaigns.flatMap(({ rows }) => rows.map(({ department }) => department?.name ?? '')))]
  const rateOf = (name: string, rows: readonly Row[]): number | null => rows.find(({ department }) => department?.name === name)?.satisfactionRate ?? null
  return (
    <Chart
      title={title}
      description={say(['{n}次社会评议的满意率，按科室', 'Satisfaction rates of {n} evaluations by department'], { n: campaigns.length })}
      leadsTo={(name, series) => {
        const campaign = campaigns.find((one) => one.name === series)
        return campaign && rateOf(name, campaign.rows) !== null ? `/tally?campaign=${campaign.id}` : undefined
      }}
      option={{
        tooltip: { trigger: 'axis' }, legend: { top: 0, type: 'scroll' }, grid: { left: 8, right: 8, bottom: 4, top: 36, containLabel: true },
        xAxis: { type: 'category', data: names, axisLabel: { interval: 0, width: 90, overflow: 'break' } }, yAxis: { type: 'value', min: 0, max: 100 },
        series: campaigns.map(({ name, rows }) => ({ type: 'bar', name, barMaxWidth: 28, data: names.map((department) => rateOf(department, rows)) })),
      }}
      table={{ columns: ['', ...campaigns.map(({ name }) => name)], rows: names.map((name) => [name, ...campaigns.map(({ rows }) => rateOf(name, rows) ?? '—')]) }}
    />
  )
}
