import type { ConsoleMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useAsk } from '../data/ask.ts'
import { useMetadata } from '../data/metadata.ts'
import { say, type Label } from '../i18n/locale.ts'
import { Chart } from '../ui/Chart.tsx'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { EmptyState, ErrorState } from '../ui/states.tsx'
import { monthBounds } from './day-bounds.ts'
import { groupsOf } from './figures.documents.ts'

interface Point { keys: (string | null)[]; labels: string[]; count: number; sum: number }

interface GroupChartProps {
  title: Label
  record: string
  filter: Record<string, unknown>
  /** What runs along the axis, and what each bar is divided into. `raisedAt:month` groups by month. */
  by: readonly [axis: string, series?: string]
  /** What a group is called whose rows have no value yet. */
  none?: Label
}

const EMPTY: Label = ['（未填）', '(empty)']

/** The filter of the rows behind one group. */
function filterOfKey(by: string, key: string | null): Record<string, unknown> {
  const [field = '', unit] = by.split(':')
  if (key === null) return { [`${field}_null`]: true }
  if (unit !== 'month') return { [field]: key }
  const { from, to } = monthBounds(key)
  return { [`${field}_gte`]: from, [`${field}_lte`]: to }
}

/** Whether the list can be narrowed to the rows of a group: those without a value only where its filter can ask for them. */
const canOpen = ({ resources }: ConsoleMetadata, record: string, by: string, key: string | null): boolean =>
  key !== null || (resources[record]?.filters.some(({ name }) => name === `${by.split(':')[0]}_null`) ?? false)

const distinct = (values: readonly string[]): string[] => [...new Set(values)]

/** Values of a closed list stand in the order in which it declares them: from very satisfied to very dissatisfied. */
function declaredOrder({ resources, enums }: ConsoleMetadata, record: string, by: string): (one: Point, other: Point) => number {
  const list = resources[record]?.fields.find(({ name }) => name === by)?.enum
  const values = (list ? enums[list] : undefined)?.map(({ label }) => label) ?? []
  return (one, other) => values.indexOf(one.labels[1] ?? '') - values.indexOf(other.labels[1] ?? '')
}

/** A list counted by one or two of its fields: each bar leads to exactly its rows. */
export const GroupChart = ({ title, record, filter, by, none = EMPTY }: GroupChartProps) => {
  const metadata = useMetadata()
  const known = record in metadata.resources
  const keys = by.filter((key) => key !== undefined)
  const { data, error, refetch } = useAsk<{ groups: Point[] }>(groupsOf, { list: { record, filter, by: keys } }, { enabled: known })
  if (!known) return null
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const points = (data?.groups ?? []).map((point) => ({ ...point, labels: point.labels.map((label, index) => (point.keys[index] === null ? say(none) : label)) }))
  if (data && points.length === 0) return <Panel title={say(title)}><EmptyState title={say(['这一期间没有记录', 'Nothing in this period'])} /></Panel>

  const axis = distinct(points.map(({ labels }) => labels[0]!))
  const series = keys.length > 1 ? distinct([...points].sort(declaredOrder(metadata, record, keys[1]!)).map(({ labels }) => labels[1]!)) : [say(['数量', 'Count'])]
  const at = (label: string, name: string): Point | undefined => points.find(({ labels }) => labels[0] === label && (keys.length === 1 || labels[1] === name))
  const leadsTo = (label: string, name: string): string | undefined => {
    const point = at(label, name)
    if (!point || !keys.every((key, index) => canOpen(metadata, record, key, point.keys[index]!))) return undefined
    return listPath(record, Object.assign({ ...filter }, ...keys.map((key, index) => filterOfKey(key, point.keys[index]!))) as Record<string, unknown>)
  }
  return (
    <Chart
      title={say(title)}
      description={say(['{title}，共{n}组', '{title}, {n} groups'], { title: say(title), n: points.length })}
      leadsTo={leadsTo}
      option={{
        tooltip: { trigger: 'axis' }, legend: series.length > 1 ? { top: 0, type: 'scroll' } : undefined,
        grid: { left: 8, right: 8, bottom: 4, top: series.length > 1 ? 36 : 12, containLabel: true },
        xAxis: { type: 'category', data: axis, axisLabel: axis.length > 8 ? {} : { interval: 0, width: 84, overflow: 'break' } }, yAxis: { type: 'value', minInterval: 1 },
        series: series.map((name) => ({ type: 'bar', stack: 'all', name, barMaxWidth: 32, data: axis.map((label) => at(label, name)?.count ?? 0) })),
      }}
      table={{ columns: ['', ...series], rows: axis.map((label) => [label, ...series.map((name) => at(label, name)?.count ?? 0)]) }}
    />
  )
}
