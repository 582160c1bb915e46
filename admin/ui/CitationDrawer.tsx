import { useState } from 'react'
import { Box, Button, Drawer, IconButton, Typography } from '@mui/material'
import Close from '@mui/icons-material/Close'
import MenuBook from '@mui/icons-material/MenuBookOutlined'
import { locale, say } from '../i18n/locale.ts'
import type { Citation, CitedRule } from './citation.ts'
import { Ledger, type LedgerRow } from './Ledger.tsx'
import { StateChip } from './StateChip.tsx'

const Rule = ({ rule }: { rule: CitedRule }) => (
  <Box sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider' }}>
    <Typography component="h3" variant="subtitle2">
      {rule.system} · {rule.article}{rule.term ? ` · ${rule.term}` : ''} {rule.sample && <StateChip label={say(['示例', 'Sample'])} tone="warning" />}
    </Typography>
    <Typography variant="body2" sx={{ mt: 0.5 }}>{locale === 'zh' ? rule.statementZh : rule.statement}</Typography>
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>{rule.id}</Typography>
  </Box>
)

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** Which rule stands behind something: body, system, article, our restatement, and the values used. */
export const CitationText = ({ citation }: { citation: Citation }) => (
  <Box>
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {say(citation.packName)} {citation.version} · {say(citation.provisionLabel)}
    </Typography>
    {citation.rules.map((rule) => <Rule key={rule.id} rule={rule} />)}
    <Typography variant="caption" component="p" sx={{ mt: 1, color: 'text.secondary' }}>
      {say(['以上为本系统对条文的转述，以制度原文为准。', 'These are our restatements; the regulation’s own text prevails.'])}
    </Typography>
    {citation.change && (
      <Typography variant="body2" sx={{ mt: 1 }}>
        {say(['本单位自{from}起调整：{reason}（{author}）', 'Changed by this bureau from {from}: {reason} ({author})'], citation.change)}
      </Typography>
    )}
    {Object.keys(citation.values).length > 0 && (
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', fontSize: 13, mt: 1 }}>
        {Object.entries(citation.values).map(([name, value]) => [
          <Box component="dt" key={`${name}-name`} sx={{ color: 'text.secondary' }}>{name}</Box>,
          <Box component="dd" key={name} sx={{ m: 0, overflowWrap: 'anywhere' }}>{shown(value)}</Box>,
        ])}
      </Box>
    )}
  </Box>
)

interface CitationButtonProps {
  citation?: Citation | null
  /** The days on the way to a deadline: with them the button asks "why this date?". */
  ledger?: LedgerRow[] | null
  label?: string
}

/** Opens the answer to "why?": the citation and, for a deadline, the ledger of its days. Shows nothing without either. */
export const CitationButton = ({ citation, ledger, label }: CitationButtonProps) => {
  const [open, setOpen] = useState(false)
  const dated = ledger && ledger.length > 0
  if (!citation && !dated) return null
  const title = label ?? (dated ? say(['为何是这一天？', 'Why this date?']) : say(['依据', 'Citation']))
  return (
    <>
      <Button size="small" className="no-print" startIcon={<MenuBook />} onClick={() => setOpen(true)}>{title}</Button>
      <Drawer anchor="right" open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 460, maxWidth: '100%', p: 3 }, role: 'dialog', 'aria-label': title } }}>
        <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
          <Typography component="h2" variant="h6" sx={{ flex: 1 }}>{title}</Typography>
          <IconButton aria-label={say(['关闭', 'Close'])} onClick={() => setOpen(false)}><Close /></IconButton>
        </Box>
        {citation && <CitationText citation={citation} />}
        {dated && <Ledger rows={ledger} />}
      </Drawer>
    </>
  )
}
