import { useState } from 'react'
import { Box, MenuItem, TextField } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Chart } from '../ui/Chart.tsx'
import { listPath } from '../ui/list-path.ts'
import { ErrorState } from '../ui/states.tsx'
import { departmentFigures, itemsOfKind } from './figures.documents.ts'
import { OPEN_CASES } from './filters.ts'

type Column = 'received' | 'completed' | 'open' | 'within' | 'beyond'
type Groups = Record<Column, { keys: string[]; labels: string[]; count: number }[]>

const columns = (from: string, items: readonly string[] | undefined): Record<Column, Record<string, unknown>> => {
  const like = items ? { itemId_in: items } : {}
  return {
    received: { ...like, receivedAt_gte: from }, completed: { ...like, completed: true, completedAt_gte: from }, open: { ...like, state_in: OPEN_CASES },
    within: { ...like, completedAt_gte: from, withinPromise: true }, beyond: { ...like, completedAt_gte: from, beyondPromise: true },
  }
}

/** Departments side by side on items of one kind, with their workload: in no order of merit. */
export const DepartmentComparison = ({ from }: { from: string }) => {
  const { enums } = useMetadata()
  const enumLabel = useEnumLabel()
  const [kind, setKind] = useState('PROMISED')
  const { data: found } = useAsk<{ serviceItems: { items: { id: string }[] } }>(itemsOfKind, { kind })
  const filters = columns(from, found?.serviceItems.items.map(({ id }) => id))
  const asked = Object.fromEntries(Object.entries(filters).map(([column, filter]) => [column, { record: 'Case', filter, by: ['departmentId'] }]))
  const { data, error, refetch } = useAsk<Groups>(departmentFigures, asked, { enabled: found !== undefined })
  if (error) return <ErrorState error={error} retry={() => void refetch()} />

  const heads: Record<Column, string> = {
    received: say(['收件', 'Received']), completed: say(['办结', 'Completed']), open: say(['在办', 'Open']),
    within: say(['承诺内办结', 'Within the promise']), beyond: say(['超承诺办结', 'Beyond the promise']),
  }
  const names = new Map(Object.values(data ?? {}).flat().map(({ keys, labels }) => [labels[0]!, keys[0]!]))
  const count = (column: Column, name: string): number => data?.[column].find(({ labels }) => labels[0] === name)?.count ?? 0
  const share = (name: string): string => {
    const [within, all] = [count('within', name), count('within', name) + count('beyond', name)]
    return all === 0 ? '—' : `${Math.round((1000 * within) / all) / 10}%`
  }
  const leadsTo = (name: string, series: string): string | undefined => {
    const column = (Object.keys(heads) as Column[]).find((one) => heads[one] === series)
    return column && listPath('Case', { ...filters[column], departmentId: names.get(name) })
  }
  const departments = [...names.keys()]
  const drawn: Column[] = ['within', 'beyond', 'open']
  return (
    <Box sx={{ position: 'relative' }}>
      <TextField
        select size="small" className="no-print" label={say(['办件类型', 'Kind of item'])} value={kind} onChange={({ target }) => setKind(target.value)} sx={{ width: 160, mb: 1 }}
      >
        {(enums['ItemKind'] ?? []).map(({ value, label }) => <MenuItem key={value} value={value}>{label}</MenuItem>)}
      </TextField>
      <Chart
        title={say(['各科室办件与按承诺办结（{kind}）', 'Workload and kept promises by department ({kind})'], { kind: enumLabel('ItemKind', kind) })}
        description={say(['{n}个科室同类事项的办结与在办', 'Cases of like items done and open in {n} departments'], { n: departments.length })}
        leadsTo={leadsTo}
        option={{
          tooltip: { trigger: 'axis' }, legend: { top: 0 }, grid: { left: 8, right: 8, bottom: 4, top: 36, containLabel: true },
          xAxis: { type: 'category', data: departments, axisLabel: { interval: 0, width: 100, overflow: 'break' } }, yAxis: { type: 'value', minInterval: 1 },
          series: drawn.map((column) => ({ type: 'bar', stack: 'all', name: heads[column], barMaxWidth: 32, data: departments.map((name) => count(column, name)) })),
        }}
        table={{
          columns: ['', ...Object.values(heads), say(['按承诺办结率', 'On-time rate'])],
          rows: departments.map((name) => [name, ...(Object.keys(heads) as Column[]).map((column) => count(column, name)), share(name)]),
        }}
      />
    </Box>
  )
}
