import { GroupChart } from './GroupChart.tsx'

/** The clocks that have not ended, whenever they started, by state and level. */
export const OpenClocks = ({ filter }: { filter?: Record<string, unknown> }) => (
  <GroupChart
    title={['未结时限（按状态、类型）', 'Open clocks by state and level']} record="Obligation"
    filter={{ ...filter, owedBy: 'OFFICE', state_in: ['RUNNING', 'PAUSED'] }} by={['state', 'level']}
  />
)
