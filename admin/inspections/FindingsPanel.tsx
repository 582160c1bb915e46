import { useState } from 'react'
import { Box, IconButton, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material'
import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown'
import KeyboardArrowRight from '@mui/icons-material/KeyboardArrowRight'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, useResource } from '../data/metadata.ts'
import { AttachedFiles } from '../files/AttachedFiles.tsx'
import type { StoredFile } from '../files/stored-file.ts'
import { say } from '../i18n/locale.ts'
import { ActButtons } from '../ui/ActButtons.tsx'
import { endOf, formatDay, formatInstant } from '../ui/dates.ts'
import { DueDate } from '../ui/DueDate.tsx'
import { NewByAct } from '../ui/NewByAct.tsx'
import { Panel } from '../ui/Panel.tsx'
import type { ScreenRecord } from '../ui/RecordScreen.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { findingOnSheet } from './inspections.documents.ts'
import type { Sheet } from './sheet.ts'

interface Rectification {
  id: string; causes: string | null; measures: string | null; result: string; reportedAt: string
  recheck: string | null; passed: boolean | null; recheckedAt: string | null; reportedBy: { name: string } | null; recheckedBy: { name: string } | null
  files: StoredFile[]
}
type Opened = ScreenRecord & { evidence: string; basis: string; demand: string | null; files: StoredFile[]; rectifications: Rectification[] }

const Line = ({ label, text }: { label: string; text?: string | null }) => (text
  ? <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}><Box component="span" sx={{ color: 'text.secondary' }}>{label}{say(['：', ': '])}</Box>{text}</Typography>
  : null)

const Rectified = ({ row }: { row: Rectification }) => (
  <Box sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5, my: 1 }}>
    <Line label={say(['原因', 'Causes'])} text={row.causes} />
    <Line label={say(['措施', 'Measures'])} text={row.measures} />
    <Line label={say(['整改结果', 'Result'])} text={row.result} />
    <AttachedFiles files={row.files} />
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{[row.reportedBy?.name, formatInstant(row.reportedAt)].filter(Boolean).join(' · ')}</Typography>
    {row.recheckedAt && (
      <>
        <Line label={row.passed ? say(['回查通过', 'Re-check passed']) : say(['回查未通过', 'Re-check not passed'])} text={row.recheck ?? '—'} />
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{[row.recheckedBy?.name, formatInstant(row.recheckedAt)].filter(Boolean).join(' · ')}</Typography>
      </>
    )}
  </Box>
)

/** A finding opened on the sheet: its facts, what was done about it, and what can be done now. */
const OpenedFinding = ({ id }: { id: string }) => {
  const resource = useResource('Finding')
  const { data } = useAsk<{ finding: Opened | null }>(findingOnSheet, { id })
  const finding = data?.finding
  if (!finding || !resource) return null
  return (
    <Box sx={{ display: 'grid', gap: 1, py: 1 }}>
      <Line label={say(['事实与证据', 'Facts and evidence'])} text={finding.evidence} />
      <AttachedFiles files={finding.files} />
      <Line label={say(['认定依据', 'Basis'])} text={finding.basis} />
      <Line label={say(['整改要求', 'What to put right'])} text={finding.demand} />
      {finding.rectifications.map((row) => <Rectified key={row.id} row={row} />)}
      <ActButtons resource={resource} record={finding} />
    </Box>
  )
}

const FindingRows = ({ finding }: { finding: Sheet['findings'][number] }) => {
  const enumLabel = useEnumLabel()
  const [open, setOpen] = useState(false)
  const { id, matter, state, severity, deadline, department, staff } = finding
  const over = state === 'WORKED_OFF' || state === 'WITHDRAWN'
  return (
    <>
      <TableRow>
        <TableCell sx={{ minWidth: 220 }}>
          <IconButton size="small" aria-expanded={open} aria-label={say(['展开：{matter}', 'Open: {matter}'], { matter })} onClick={() => setOpen(!open)}>
            {open ? <KeyboardArrowDown fontSize="small" /> : <KeyboardArrowRight fontSize="small" />}
          </IconButton>
          <MuiLink component={Link} to={`/Finding/${id}/show`}>{matter}</MuiLink>
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap' }}>{[department?.name, staff?.name].filter(Boolean).join(' · ')}</TableCell>
        <TableCell><StateChip label={enumLabel('Severity', severity)} tone={severity === 'GRAVE' ? 'error' : 'default'} /></TableCell>
        <TableCell><StateChip label={enumLabel('FindingState', state)} tone={state === 'WORKED_OFF' ? 'success' : state === 'REOPENED' ? 'warning' : 'default'} /></TableCell>
        <TableCell>{deadline && (over ? formatDay(deadline) : <DueDate dueAt={endOf(deadline)} compact />)}</TableCell>
      </TableRow>
      {open && <TableRow><TableCell colSpan={5} sx={{ pl: 6, bgcolor: '#f7f9fc' }}><OpenedFinding id={id} /></TableCell></TableRow>}
    </>
  )
}

/** What the inspection found wrong, each until it is worked off. */
export const FindingsPanel = ({ record, sheet }: { record: ScreenRecord; sheet: Sheet }) => {
  const under = record['state'] === 'UNDER_WAY'
  return (
    <Panel
      title={say(['问题清单（{n}）', 'Findings ({n})'], { n: sheet.findings.length })} flush={sheet.findings.length > 0}
      actions={under && <NewByAct resource="Finding" act="raiseFinding" known={{ inspectionId: record.id }} />}
    >
      {sheet.findings.length === 0
        ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{under ? say(['还没有登记问题。', 'No finding raised yet.']) : say(['没有问题。', 'No findings.'])}</Typography>
        : (
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{say(['问题', 'Matter'])}</TableCell>
                <TableCell>{say(['责任科室', 'Department'])}</TableCell>
                <TableCell>{say(['情节', 'Severity'])}</TableCell>
                <TableCell>{say(['状态', 'State'])}</TableCell>
                <TableCell>{say(['整改期限', 'Deadline'])}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>{sheet.findings.map((finding) => <FindingRows key={finding.id} finding={finding} />)}</TableBody>
          </Table>
        )}
    </Panel>
  )
}
