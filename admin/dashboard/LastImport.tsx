import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { Figure, Figures } from '../ui/Figure.tsx'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import { lastImport } from './figures.documents.ts'

interface Batch { id: string; fileName: string; state: string; total: number; made: number; known: number; parked: number; createdAt: string }

/** The exchange with the province: what the last file brought. New, known and parked rows, with those given up or overtaken, add up to its rows. */
export const LastImport = () => {
  const known = useResource('ImportBatch') !== undefined
  const enumLabel = useEnumLabel()
  const { data, error, refetch } = useAsk<{ importBatches: { items: Batch[] }; parked: { total: number } }>(lastImport, {}, { enabled: known })
  if (!known) return null
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const batch = data?.importBatches.items[0]
  const parked = data?.parked.total ?? 0
  const to = batch && `/ImportBatch/${batch.id}/show`
  const all = <MuiLink component={Link} to={listPath('ImportBatch')}>{say(['全部批次', 'All imports'])}</MuiLink>
  return (
    <Panel title={say(['数据交换', 'Exchange'])} actions={all}>
      <Figures>
        {batch && (
          <>
            <Figure label={say(['最近一批', 'Last import'])} value={enumLabel('ImportState', batch.state)} hint={`${formatInstant(batch.createdAt)} · ${batch.fileName}`} to={to} />
            <Figure label={say(['来件行数', 'Rows received'])} value={batch.total} hint={say(['新增{made} · 已有{known}', '{made} new · {known} known'], { made: batch.made, known: batch.known })} to={listPath('ImportRow', { batchId: batch.id })} />
            <Figure label={say(['其中待修正', 'Of these parked'])} value={batch.parked} to={listPath('ImportRow', { batchId: batch.id, state: 'PARKED' })} tone={batch.parked > 0 ? 'warning' : 'default'} />
          </>
        )}
        <Figure label={say(['待修正的行', 'Parked rows'])} value={data ? parked : '…'} hint={say(['所有批次', 'of all imports'])} to={listPath('ImportRow', { state: 'PARKED' })} tone={parked > 0 ? 'warning' : 'default'} />
      </Figures>
    </Panel>
  )
}
