import { useState, type FormEvent } from 'react'
import { Alert, Box, Button, Card, Link as MuiLink, TextField, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { Show, TopToolbar, useNotify, useRecordContext, useRedirect, useShowContext } from 'react-admin'
import { useQueryClient } from '@tanstack/react-query'
import { useEnumLabel, useResource } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { ErrorState } from '../ui/states.tsx'
import type { RowProblem } from './import-types.ts'
import { restPost } from './rest.ts'

interface Parked {
  id: string
  rowNumber: number
  state: string
  cells: Record<string, string>
  problems: string
  problemsEn: string
  reason?: string | null
  batchId: string
  outcome?: string | null
  resultId?: string | null
  resultType?: string | null
}

const STILL_WRONG = 422

const Problems = ({ texts }: { texts: string[] }) => (
  <Alert severity="warning" sx={{ mb: 2 }}>
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{texts.map((text) => <li key={text}>{text}</li>)}</Box>
  </Alert>
)

/** The cells of a row that could not be used, to be put right or given up. */
const RepairForm = ({ row }: { row: Parked }) => {
  const [cells, setCells] = useState(row.cells)
  const [problems, setProblems] = useState((locale === 'zh' ? row.problems : row.problemsEn).split('\n').filter(Boolean))
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const notify = useNotify()
  const redirect = useRedirect()
  const queryClient = useQueryClient()

  const perform = async (work: () => Promise<boolean>): Promise<void> => {
    setBusy(true)
    try {
      if (!(await work())) return
      await queryClient.invalidateQueries()
      redirect(`/ImportBatch/${row.batchId}/show`)
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setBusy(false)
    }
  }
  const repair = (event: FormEvent): void => {
    event.preventDefault()
    void perform(async () => {
      const { status, body } = await restPost<{ problems?: RowProblem[] }>(`/imports/rows/${row.id}/repair`, { cells }, [STILL_WRONG])
      if (status === STILL_WRONG) setProblems((body.problems ?? []).map(({ text }) => text))
      else notify(say(['第{row}行已修正并导入', 'Row {row} was repaired and imported'], { row: row.rowNumber }), { type: 'success' })
      return status !== STILL_WRONG
    })
  }
  const dismiss = (event: FormEvent): void => {
    event.preventDefault()
    void perform(async () => {
      await restPost(`/imports/rows/${row.id}/dismiss`, { reason })
      notify(say(['第{row}行已放弃', 'Row {row} was given up'], { row: row.rowNumber }), { type: 'info' })
      return true
    })
  }
  return (
    <>
      <Panel title={say(['修正', 'Repair'])}>
        {problems.length > 0 && <Problems texts={problems} />}
        <form onSubmit={repair}>
          <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: 'repeat(2, 1fr)', lg: 'repeat(3, 1fr)' } }}>
            {Object.entries(cells).map(([header, text]) => (
              <TextField key={header} label={header} value={text} onChange={({ target }) => setCells({ ...cells, [header]: target.value })} />
            ))}
          </Box>
          <Button type="submit" variant="contained" loading={busy} sx={{ mt: 1 }}>{say(['修正并导入', 'Repair and import'])}</Button>
        </form>
      </Panel>
      <Panel title={say(['放弃这一行', 'Give the row up'])}>
        <Box component="form" onSubmit={dismiss} sx={{ display: 'flex', gap: 1, alignItems: 'center', maxWidth: 640 }}>
          <TextField fullWidth required label={say(['放弃原因', 'Why'])} value={reason} onChange={({ target }) => setReason(target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />
          <Button type="submit" color="error" loading={busy} sx={{ whiteSpace: 'nowrap' }}>{say(['放弃', 'Give up'])}</Button>
        </Box>
      </Panel>
    </>
  )
}

/** What became of a row: why it was given up, or the record that it made or found. */
const Settled = ({ row: { reason, outcome, resultId, resultType } }: { row: Parked }) => {
  const enumLabel = useEnumLabel()
  const target = useResource(resultType ?? '')
  return (
    <Card sx={{ p: 2 }}>
      <Typography>{reason ?? say(['该行已处理，原始内容不再保留。', 'This row is settled; its content is no longer kept.'])}</Typography>
      {outcome && (
        <Typography sx={{ mt: 1 }}>
          {enumLabel('ImportOutcome', outcome)}
          {target && resultId && <>{' · '}<MuiLink component={Link} underline="always" to={`/${target.name}/${resultId}/show`}>{say(['打开{label}', 'Open: {label}'], { label: target.label })}</MuiLink></>}
        </Typography>
      )}
    </Card>
  )
}

const RowPage = () => {
  const row = useRecordContext<Parked>()
  const enumLabel = useEnumLabel()
  if (!row) return null
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
        <Typography component="h2" sx={{ fontSize: 18, fontWeight: 600 }}>{say(['文件第{row}行', 'Row {row} of the file'], { row: row.rowNumber })}</Typography>
        <StateChip label={enumLabel('ImportRowState', row.state)} tone={row.state === 'PARKED' ? 'warning' : 'default'} />
      </Box>
      {row.state === 'PARKED'
        ? <RepairForm key={row.id} row={row} />
        : <Settled row={row} />}
    </>
  )
}

const Actions = () => {
  const row = useRecordContext<Parked>()
  return <TopToolbar>{row && <Button component={Link} to={`/ImportBatch/${row.batchId}/show`} size="small">{say(['返回批次', 'Back to the import'])}</Button>}</TopToolbar>
}

const Failed = () => {
  const { error, refetch } = useShowContext()
  return <ErrorState error={error as Error} retry={() => void refetch()} />
}

/** A row that waits: what is wrong with it, its cells to put right, or a reason to give it up. */
const RepairRow = () => (
  <Show title={say(['导入的行', 'Imported row'])} actions={<Actions />} component="div" error={<Failed />} queryOptions={{ retry: false, onError: () => undefined }}>
    <RowPage />
  </Show>
)

export default RepairRow
