import { Button, LinearProgress } from '@mui/material'
import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import { DataTable, List, Pagination } from 'react-admin'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Tone } from '../ui/due.ts'
import { formatInstant } from '../ui/dates.ts'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState } from '../ui/states.tsx'

interface Export { id: string; title: string; format: string; state: string; rows: number | null; total: number | null; fileId: string | null; createdAt: string }

const fields = ['title', 'format', 'state', 'rows', 'total', 'fileId', 'createdAt']
const tones: Record<string, Tone> = { WAITING: 'info', READY: 'success', FAILED: 'error' }
const FIVE_SECONDS = 5000

/** How far a file in the making is. */
const Progress = ({ job: { rows, total, title } }: { job: Export }) => (
  <LinearProgress
    variant="determinate" value={Math.min(100, (100 * (rows ?? 0)) / total!)} sx={{ mt: 0.5, width: 120 }}
    aria-label={say(['{title}已写{rows}行，共{total}行', '{title}: {rows} of {total} rows'], { title, rows: rows ?? 0, total: total! })}
  />
)

/** The files that the caller has ordered, newest first; one that is ready is downloaded from here. */
const MyExports = () => {
  const enumLabel = useEnumLabel()
  return (
    <List<Export>
      title={say(['我的导出', 'My exports'])} sort={{ field: 'id', order: 'DESC' }} exporter={false} empty={false} actions={false} perPage={25}
      pagination={<Pagination rowsPerPageOptions={[25, 50, 100]} />}
      queryOptions={{ meta: { fields }, refetchInterval: ({ state: { data } }) => (data?.data.some(({ state }) => state === 'WAITING') ? FIVE_SECONDS : false) }}
    >
      <DataTable<Export>
        bulkActionButtons={false} rowClick={false}
        empty={<EmptyState title={say(['还没有导出过', 'Nothing exported yet'])} text={say(['在任一列表上方点“导出”。', 'Use “Export” above any list.'])} />}
      >
        <DataTable.Col source="title" label={say(['名称', 'Title'])} disableSort />
        <DataTable.Col source="createdAt" label={say(['申请时间', 'Ordered'])} disableSort render={({ createdAt }) => formatInstant(createdAt)} />
        <DataTable.Col source="format" label={say(['格式', 'Format'])} disableSort render={({ format }) => enumLabel('ExportFormat', format)} />
        <DataTable.Col source="rows" label={say(['行数', 'Rows'])} align="right" disableSort />
        <DataTable.Col
          source="state" label={say(['状态', 'State'])} disableSort
          render={(job: Export) => (
            <>
              <StateChip label={enumLabel('ExportState', job.state)} tone={tones[job.state] ?? 'default'} />
              {job.state === 'WAITING' && job.total ? <Progress job={job} /> : null}
            </>
          )}
        />
        <DataTable.Col
          source="fileId" label={say(['文件', 'File'])} disableSort
          render={({ state, fileId, title }) => (state === 'READY' && fileId
            ? (
              <Button
                size="small" component="a" href={`/files/${fileId}`} download startIcon={<FileDownload />}
                aria-label={say(['下载 {title}', 'Download {title}'], { title })}
              >
                {say(['下载', 'Download'])}
              </Button>
            )
            : null)}
        />
      </DataTable>
    </List>
  )
}

export default MyExports
