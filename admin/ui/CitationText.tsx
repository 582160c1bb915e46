import { Fragment } from 'react'
import { Box, Typography } from '@mui/material'
import { useEnumLabel } from '../data/metadata.ts'
import { locale, say, type Label } from '../i18n/locale.ts'
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

type Values = Record<string, unknown>

/** The limit in a provision's values, wherever it stands. */
const allowanceIn = (values: Values): { amount: unknown; unit: string } | undefined => {
  const limit = (typeof values['limit'] === 'object' ? values['limit'] : values) as { amount?: unknown; unit?: unknown } | null
  return typeof limit?.unit === 'string' && limit.amount !== undefined ? { amount: limit.amount, unit: limit.unit } : undefined
}

/** The values that were used, as far as they tell a person something: limits, levels, entries of a list, figures. Events and references are for programs. */
const UsedValues = ({ values }: { values: Values }) => {
  const enumLabel = useEnumLabel()
  const allowance = allowanceIn(values)
  const { level, label, amount: _, ...others } = values
  const rows: [string, string][] = [
    ...(allowance ? [[say(['时限', 'Limit']), `${String(allowance.amount)} ${enumLabel('LimitUnit', allowance.unit)}`] as [string, string]] : []),
    ...(typeof level === 'string' ? [[say(['类型', 'Level']), enumLabel('ClockLevel', level)] as [string, string]] : []),
    ...(Array.isArray(label) ? [[say(['条目', 'Entry']), say(label as unknown as Label)] as [string, string]] : []),
    ...Object.entries(others).filter(([, value]) => typeof value === 'number').map(([name, value]) => [name, String(value)] as [string, string]),
  ]
  if (rows.length === 0) return null
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', fontSize: 13, mt: 1 }}>
      {rows.map(([name, value]) => (
        <Fragment key={name}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{name}</Box>
          <Box component="dd" sx={{ m: 0 }}>{value}</Box>
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
    <UsedValues values={citation.values} />
  </Box>
)
