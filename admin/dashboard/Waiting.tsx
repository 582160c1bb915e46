import { Typography } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { Figure, Figures } from '../ui/Figure.tsx'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import { figuresOf } from './figures.documents.ts'

const MINUTE = 60_000
const filter = { awaitsMe: true }
/** Offices that sign: to them the panel says so even when nothing waits. */
const SIGNING = ['DEPARTMENT_HEAD', 'SUPERVISING_LEADER', 'BUREAU_HEAD', 'LEADERSHIP', 'EFFICIENCY_OFFICE']

/** What waits for the caller's decision or signature: every list that can be asked for it, those with nothing left out. */
export const Waiting = () => {
  const { resources, me } = useMetadata()
  const lists = Object.values(resources).flatMap(({ name, filters }) => filters.filter(({ name: asked }) => asked === 'awaitsMe').map(({ condition }) => ({ record: name, label: condition! })))
  const asked = lists.map(({ record }) => ({ record, filter }))
  const { data, error, refetch } = useAsk<{ figures: number[] }>(figuresOf, { lists: asked }, { refetchInterval: MINUTE, enabled: lists.length > 0 })
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const waiting = lists.map((list, index) => ({ ...list, count: data?.figures[index] ?? 0 })).filter(({ count }) => count > 0)
  if (waiting.length === 0 && !me.roles.some((role) => SIGNING.includes(role))) return null
  return (
    <Panel title={say(['等我签批', 'Waiting for my signature'])}>
      {waiting.length > 0 ? (
        <Figures>{waiting.map(({ record, label, count }) => <Figure key={record} label={label} value={count} to={listPath(record, filter)} tone="warning" />)}</Figures>
      ) : (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{data ? say(['没有等您签批的', 'Nothing waits for your signature']) : '…'}</Typography>
      )}
    </Panel>
  )
}
