import { useState } from 'react'
import {
  Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, FormLabel, LinearProgress, Link as MuiLink, Radio,
  RadioGroup, Typography,
} from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { written, type ExportOrder } from './export-order.ts'
import { exportProgress } from './exchange.documents.ts'
import { restPost } from './rest.ts'

interface ExportJob { state: 'WAITING' | 'READY' | 'FAILED' | 'GONE'; rows: number | null; fileId: string | null }

const OFTEN = 1000

/** What becomes of the export: asked until it is ready or has failed. */
const Progress = ({ id }: { id: string }) => {
  const [waiting, setWaiting] = useState(true)
  const { data, error } = useAsk<{ exportJob: ExportJob | null }>(exportProgress, { id }, { refetchInterval: waiting ? OFTEN : undefined })
  const job = data?.exportJob
  if (waiting && ((job && job.state !== 'WAITING') || error)) setWaiting(false)
  if (error) return <Alert severity="error">{error.message}</Alert>
  if (job?.state === 'READY') {
    return (
      <Alert severity="success">
        {say(['已生成，共{rows}行。', 'Ready: {rows} rows.'], { rows: job.rows ?? 0 })}{' '}
        <MuiLink underline="always" href={`/files/${job.fileId}`} download>{say(['下载文件', 'Download the file'])}</MuiLink>
      </Alert>
    )
  }
  if (job && job.state !== 'WAITING') return <Alert severity="error">{say(['没能生成，请稍后再试。', 'It could not be made: try again later.'])}</Alert>
  return (
    <Box role="status">
      <Typography variant="body2" sx={{ mb: 1 }}>{say(['正在生成；可以关闭此窗口，稍后在“我的导出”下载。', 'In the making; you may close this and download it later from “My exports”.'])}</Typography>
      <LinearProgress aria-label={say(['正在生成', 'In the making'])} />
    </Box>
  )
}

interface ExportDialogProps { order: ExportOrder; label: string; total?: number; onClose: () => void }

/** Asks for the format, orders the export and waits for it. */
const ExportDialog = ({ order, label, total, onClose }: ExportDialogProps) => {
  const [format, setFormat] = useState('XLSX')
  const [ordered, setOrdered] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (): Promise<void> => {
    setBusy(true)
    setFailure(undefined)
    try {
      const { body } = await restPost<{ id: string }>('/exports', { ...written(order), format })
      setOrdered(body.id)
    } catch (error) {
      setFailure((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="export-title">
      <DialogTitle id="export-title" component="h2" sx={{ fontSize: 17, fontWeight: 600 }}>{say(['导出：{label}', 'Export: {label}'], { label })}</DialogTitle>
      <DialogContent>
        {failure && <Alert severity="error" sx={{ mb: 2 }}>{failure}</Alert>}
        {ordered
          ? <Progress id={ordered} />
          : (
            <>
              <Typography variant="body2" sx={{ mb: 2 }}>
                {say(['按当前的列、筛选和排序导出{total}行。每次导出均留痕。', 'Exports {total} rows with the columns, filters and order on the screen. Each export is logged.'], { total: total ?? '' })}
              </Typography>
              <FormControl>
                <FormLabel id="export-format">{say(['格式', 'Format'])}</FormLabel>
                <RadioGroup row aria-labelledby="export-format" value={format} onChange={({ target }) => setFormat(target.value)}>
                  <FormControlLabel value="XLSX" control={<Radio size="small" />} label="Excel" />
                  <FormControlLabel value="CSV" control={<Radio size="small" />} label="CSV" />
                </RadioGroup>
              </FormControl>
            </>
          )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button component={Link} to="/ExportJob" onClick={onClose}>{say(['我的导出', 'My exports'])}</Button>
        <Button onClick={onClose}>{say(['关闭', 'Close'])}</Button>
        {!ordered && <Button variant="contained" loading={busy} onClick={() => void submit()}>{say(['导出', 'Export'])}</Button>}
      </DialogActions>
    </Dialog>
  )
}

export default ExportDialog
