import { useEffect } from 'react'
import { Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useRefresh } from 'react-admin'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import { Figure, Figures } from '../ui/Figure.tsx'
import { listPath } from '../ui/list-path.ts'
import { Panel } from '../ui/Panel.tsx'
import { RecordScreen, SomeFields, type ScreenProps } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState } from '../ui/states.tsx'
import { rowsOfBatch } from './exchange.documents.ts'
import type { ImportKind } from './import-types.ts'
import { restGet } from './rest.ts'

interface Row { id: string; rowNumber: number; state: string; problems: string; problemsEn: string; reason: string | null }

const TWO_SECONDS = 2000

/** The rows that could not be used as they came, those that still wait first. */
const Rows = ({ rows }: { rows: Row[] }) => {
  const enumLabel = useEnumLabel()
  const waiting = ({ state }: Row): boolean => state === 'PARKED'
  const ordered = [...rows].sort((one, other) => Number(waiting(other)) - Number(waiting(one)) || one.rowNumber - other.rowNumber)
  if (rows.length === 0) return <EmptyState title={say(['没有待修正的行', 'No row waits to be repaired'])} />
  return (
    <Table size="small">
      <TableHead><TableRow>{[say(['行', 'Row']), say(['状态', 'State']), say(['问题', 'Problems'])].map((title) => <TableCell key={title}>{title}</TableCell>)}</TableRow></TableHead>
      <TableBody>
        {ordered.map((row) => (
          <TableRow key={row.id} hover>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>
              <MuiLink component={Link} to={`/ImportRow/${row.id}/show`} sx={{ fontWeight: 500 }}>
                {waiting(row) ? say(['修正第{row}行', 'Repair row {row}'], { row: row.rowNumber }) : say(['第{row}行', 'Row {row}'], { row: row.rowNumber })}
              </MuiLink>
            </TableCell>
            <TableCell><StateChip label={enumLabel('ImportRowState', row.state)} tone={waiting(row) ? 'warning' : 'default'} /></TableCell>
            <TableCell sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{waiting(row) ? (locale === 'zh' ? row.problems : row.problemsEn) : row.reason}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

const Content = ({ resource, record }: ScreenProps) => {
  const running = record['state'] === 'RUNNING'
  const refresh = useRefresh()
  const kinds = useQuery({ queryKey: ['imports'], queryFn: () => restGet<ImportKind[]>('/imports') })
  const { data } = useAsk<{ importRows: { items: Row[] } }>(rowsOfBatch, { batchId: record.id })
  useEffect(() => {
    if (!running) return
    const timer = setInterval(refresh, TWO_SECONDS)
    return () => clearInterval(timer)
  }, [running, refresh])

  const count = (name: string): number => Number(record[name] ?? 0)
  const rowsWhere = (more: Record<string, string | string[]>): string => listPath('ImportRow', { batchId: record.id, ...more })
  const kind = kinds.data?.find(({ key }) => key === record['kind'])?.label
  return (
    <>
      <Figures>
        <Figure label={say(['总行数', 'Rows'])} value={count('total')} to={rowsWhere({})} />
        <Figure label={say(['新增', 'New'])} value={count('made')} to={rowsWhere({ outcome: 'MADE' })} tone="success" />
        <Figure label={say(['已有', 'Known already'])} value={count('known')} to={rowsWhere({ outcome: 'KNOWN' })} />
        <Figure label={say(['待修正', 'Parked'])} value={count('parked')} to={rowsWhere({ state: 'PARKED' })} tone={count('parked') > 0 ? 'warning' : 'default'} />
        {count('dropped') > 0 && <Figure label={say(['已放弃或被代替', 'Dismissed or overtaken'])} value={count('dropped')} to={rowsWhere({ state_in: ['DISMISSED', 'OVERTAKEN'] })} />}
        {typeof record['declared'] === 'number' && (
          <>
            <Figure label={say(['对方通报', 'Declared'])} value={record['declared']} />
            <Figure label={say(['对账差额', 'Difference'])} value={record['declared'] - count('made') - count('known')} tone={record['declared'] === count('made') + count('known') ? 'success' : 'warning'} />
          </>
        )}
      </Figures>
      <Panel title={kind ?? say(['导入批次', 'Import'])}>
        <SomeFields resource={resource} record={record} names={['fileName', 'state', 'importedBy', 'createdAt', 'finishedAt']} />
      </Panel>
      <Panel
        title={say(['待修正的行', 'Parked rows'])} flush
        actions={count('parked') > 0 && <Button size="small" component={Link} to={rowsWhere({ state: 'PARKED' })}>{say(['全部待修正的行', 'All parked rows'])}</Button>}
      >
        <Rows rows={data?.importRows.items ?? []} />
      </Panel>
    </>
  )
}

/** One imported file: what became of its rows, and those that wait to be put right. */
const BatchScreen = () => <RecordScreen>{(props) => <Content {...props} />}</RecordScreen>

export default BatchScreen
