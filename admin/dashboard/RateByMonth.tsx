import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { Chart } from '../ui/Chart.tsx'
import { Panel } from '../ui/Panel.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { useResource } from '../data/metadata.ts'
import { satisfactionRates } from './figures.documents.ts'
import { endedPath, ratingsPath, type Period, type Rate } from './rates.ts'

const BAD = ['DISSATISFIED', 'VERY_DISSATISFIED']
const DASH = '—'

/** Satisfaction with cases month by month, with how many took part: a series of its own, never combined with evaluations. */
export const RateByMonth = ({ from, until, departmentId }: Period & { departmentId?: string }) => {
  const known = useResource('CaseRating') !== undefined
  const { data, error, refetch } = useAsk<{ satisfactionRates: Rate[] }>(satisfactionRates, { from, until, departmentId: departmentId ?? null }, { enabled: known })
  if (!known) return null
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const title = say(['好差评满意率（按月）', 'Case ratings: satisfaction by month'])
  const months = (data?.satisfactionRates ?? []).filter((row) => row.departmentId === null && row.month !== null)
  if (data && months.length === 0) return <Panel title={title}><EmptyState title={say(['这一期间没有评价', 'No ratings in this period'])} /></Panel>
  if (data && months.every((row) => row.rate === null)) {
    return <Panel title={title}><EmptyState title={say(['各月评价都不足规定数量，不显示满意率', 'No month has enough ratings for a rate to be shown'])} /></Panel>
  }
  const [rate, rated, bad, ended, participation] = [
    say(['满意率（%）', 'Satisfaction rate (%)']), say(['评价', 'Ratings']), say(['差评', 'Bad']), say(['已了结', 'Ended']), say(['参评率（%）', 'Participation (%)']),
  ]
  const leadsTo = (name: string, series: string): string | undefined => {
    const row = months.find(({ month }) => month === name)
    if (!row || series === participation) return undefined
    return series === ended ? endedPath(row, { from, until }, departmentId) : ratingsPath(row, { from, until }, departmentId, series === bad ? BAD : undefined)
  }
  return (
    <Chart
      title={title}
      description={say(['{n}个月的好差评满意率；评价过少的月份不显示', 'Satisfaction with cases in {n} months; months with too few ratings are not shown'], { n: months.length })}
      leadsTo={leadsTo}
      option={{
        tooltip: { trigger: 'axis' }, grid: { left: 8, right: 8, bottom: 4, top: 12, containLabel: true },
        xAxis: { type: 'category', data: months.map(({ month }) => month) }, yAxis: { type: 'value', min: 0, max: 100 },
        series: [{ type: 'bar', name: rate, barMaxWidth: 32, data: months.map((row) => row.rate) }],
      }}
      table={{
        columns: ['', rate, rated, bad, ended, participation],
        rows: months.map((row) => [row.month!, row.rate ?? DASH, row.rated ?? DASH, row.bad ?? DASH, row.ended, row.participation ?? DASH]),
      }}
    />
  )
}
