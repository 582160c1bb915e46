import { Fragment } from 'react'
import { Box, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { locale, say } from '../i18n/locale.ts'
import type { Citation, CitedRule } from './citation.ts'
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

/** Values as they were used: an allowance in words, others by the name that the provision gives them. */
const Values = ({ values }: { values: Record<string, unknown> }) => {
  const enumLabel = useEnumLabel()
  const { amount, unit, ...others } = (typeof values['limit'] === 'object' ? { ...values, ...values['limit'], limit: undefined } : values) as Record<string, unknown>
  const rows = Object.entries(others).filter(([, value]) => value !== undefined && value !== null)
  if (typeof unit === 'string') rows.unshift([say(['时限', 'Limit']), `${String(amount)} ${enumLabel('LimitUnit', unit)}`])
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', fontSize: 13, mt: 1 }}>
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{name}</Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</Box>
        </Fragment>
      ))}
    </Box>
  )
}

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
    {Object.keys(citation.values).length > 0 && <Values values={citation.values} />}
  </Box>
)
