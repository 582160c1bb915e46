import { useState } from 'react'
import { Alert, Box, Button, CircularProgress, Link as MuiLink, TextField } from '@mui/material'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import type { HttpError } from 'ra-core'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { ErrorState } from '../ui/states.tsx'
import type { ImportKind, ImportReport } from './import-types.ts'
import { draftOf } from './mapping-draft.ts'
import { MappingEditor } from './MappingEditor.tsx'
import { ProblemList } from './ProblemList.tsx'
import { restUpload } from './rest.ts'
import { SaveMapping } from './SaveMapping.tsx'

const NOTHING_STORED = 422

interface ImportRunProps {
  kind: ImportKind
  file: File
  mappingId?: string
  /** A mapping was saved: the file is read anew by it. */
  onMapping: (id: string) => void
}

/** The dry run of one file, the mapping of its columns where it needs one, and the import. */
export const ImportRun = ({ kind, file, mappingId, onMapping }: ImportRunProps) => {
  const queryClient = useQueryClient()
  const { data: checked, error, isPending, refetch } = useQuery<ImportReport, HttpError>({
    queryKey: ['import-check', kind.key, file.name, file.lastModified, mappingId], retry: false, staleTime: Infinity, gcTime: 0,
    queryFn: async () => (await restUpload<ImportReport>(`/imports/${kind.key}/check`, file, { mappingId })).body,
  })
  const [edited, setEdited] = useState<ReturnType<typeof draftOf>>()
  const [mapping, setMapping] = useState(false)
  const [outcome, setOutcome] = useState<{ done?: { batchId: string }; failed?: ImportReport; failure?: string }>()
  const [busy, setBusy] = useState(false)
  const [declared, setDeclared] = useState('')

  const run = async (): Promise<void> => {
    setBusy(true)
    try {
      const { status, body } = await restUpload<{ batchId: string } & ImportReport>(`/imports/${kind.key}`, file, { mappingId, declared }, [NOTHING_STORED])
      setOutcome(status === NOTHING_STORED ? { failed: body } : { done: body })
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import-check' })
    } catch (failure) {
      setOutcome({ failure: (failure as Error).message })
    } finally {
      setBusy(false)
    }
  }

  if (isPending) return <Panel title={say(['三、试运行', '3. Dry run'])}><CircularProgress size={28} aria-label={say(['正在试运行', 'Checking'])} /></Panel>
  if (error) return <Panel title={say(['三、试运行', '3. Dry run'])}><ErrorState error={error} retry={() => void refetch()} /></Panel>

  const report = outcome?.failed ?? checked
  const draft = edited ?? draftOf(report.mapping)
  const possible = report.total > 0 && (report.problemCount === 0 || kind.mode === 'PARK')
  return (
    <Panel
      title={say(['三、试运行', '3. Dry run'])}
      actions={<Button size="small" aria-expanded={mapping} onClick={() => setMapping(!mapping)}>{say(['列对应', 'Columns'])}</Button>}
    >
      {outcome?.done
        ? (
          <Alert severity="success">
            {kind.mode === 'PARK' ? say(['正在逐行导入。', 'The rows are being imported one by one.']) : say(['已全部导入。', 'Everything was imported.'])}{' '}
            <MuiLink underline="always" component={Link} to={`/ImportBatch/${outcome.done.batchId}/show`}>{say(['查看本批次', 'See this import'])}</MuiLink>
          </Alert>
        )
        : (
          <>
            {outcome?.failure && <Alert severity="error" sx={{ mb: 2 }}>{outcome.failure}</Alert>}
            <ProblemList report={report} />
            {possible && kind.mode === 'PARK' && (
              <TextField
                label={say(['对方通报件数', 'Rows that the sender declares'])} helperText={say(['选填，用于对账', 'Optional: the counts are reconciled with it'])}
                value={declared} onChange={({ target }) => setDeclared(target.value.replace(/\D/g, '').slice(0, 7))} size="small" sx={{ display: 'block', my: 2 }}
                slotProps={{ htmlInput: { inputMode: 'numeric' } }}
              />
            )}
            {possible && <Button variant="contained" loading={busy} onClick={() => void run()}>{say(['导入{total}行', 'Import {total} rows'], { total: report.total })}</Button>}
          </>
        )}
      {(mapping || report.total === 0) && !outcome?.done && (
        <Box sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}>
          <MappingEditor headers={report.headers} fields={report.fields} draft={draft} onChange={setEdited} />
          <SaveMapping kind={kind.key} draft={draft} onSaved={onMapping} />
        </Box>
      )}
    </Panel>
  )
}
