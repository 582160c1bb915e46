import { useRef, useState } from 'react'
import { Box, Button, MenuItem, TextField } from '@mui/material'
import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router-dom'
import { Title } from 'react-admin'
import type { HttpError } from 'ra-core'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { Panel } from '../ui/Panel.tsx'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import { mappingsOfKind } from './exchange.documents.ts'
import { ImportRun } from './ImportRun.tsx'
import type { ImportKind, SavedMapping } from './import-types.ts'
import { restGet } from './rest.ts'

/** The file and how it is read; the run begins anew with each choice. */
const Choices = ({ kind }: { kind: ImportKind }) => {
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [mappingId, setMappingId] = useState('')
  const { data } = useAsk<{ importMappings: { items: SavedMapping[] } }>(mappingsOfKind, { kind: kind.key })
  const mappings = data?.importMappings.items ?? []
  return (
    <>
      <Panel title={say(['二、文件', '2. File'])}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => input.current?.click()}>{file ? file.name : say(['选择 Excel 或 CSV 文件', 'Choose an Excel or CSV file'])}</Button>
          <input ref={input} type="file" accept=".xlsx,.csv,text/csv" hidden onChange={({ target }) => setFile(target.files?.[0])} />
          <Button component="a" href={`/imports/${kind.key}/template`} download startIcon={<FileDownload />}>{say(['下载模板', 'Download a template'])}</Button>
          <TextField
            select size="small" label={say(['列对应方案', 'Column mapping'])} value={mappings.some(({ id }) => id === mappingId) ? mappingId : ''} sx={{ m: 0, maxWidth: 320 }}
            onChange={({ target }) => setMappingId(target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{say(['按表头自动对应', 'By the headings themselves'])}</MenuItem>
            {mappings.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
          </TextField>
        </Box>
      </Panel>
      {file && <ImportRun key={`${file.name}${file.lastModified}${mappingId}`} kind={kind} file={file} mappingId={mappingId || undefined} onMapping={setMappingId} />}
    </>
  )
}

/** Reads a file in, step by step: what it is, the file, a dry run with its mistakes by row, then the import itself. */
const ImportPage = () => {
  const [search, setSearch] = useSearchParams()
  const { data: kinds, error, isPending, refetch } = useQuery<ImportKind[], HttpError>({ queryKey: ['imports'], queryFn: () => restGet<ImportKind[]>('/imports') })
  if (isPending) return <WaitingState />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const kind = kinds.find(({ key }) => key === search.get('kind'))
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say(['导入数据', 'Import data'])} />
      {kinds.length === 0
        ? <EmptyState title={say(['没有您可以导入的内容', 'There is nothing that you can import'])} />
        : (
          <Panel title={say(['一、导入什么', '1. What to import'])} actions={<Button size="small" component={Link} to="/ImportBatch">{say(['导入批次', 'Imports so far'])}</Button>}>
            <TextField
              select size="small" label={say(['导入种类', 'Kind of import'])} value={kind?.key ?? ''} sx={{ m: 0, maxWidth: 480 }}
              onChange={({ target }) => setSearch({ kind: target.value }, { replace: true })}
              helperText={kind && (kind.mode === 'PARK'
                ? say(['逐行导入，有问题的行留待修正', 'Row by row; those that are wrong wait to be repaired'])
                : say(['全部正确才导入', 'Imported only if every row is right']))}
            >
              {kinds.map(({ key, label }) => <MenuItem key={key} value={key}>{label}</MenuItem>)}
            </TextField>
          </Panel>
        )}
      {kind && <Choices key={kind.key} kind={kind} />}
    </Box>
  )
}

export default ImportPage
