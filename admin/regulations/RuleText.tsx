import { Box, Typography } from '@mui/material'
import type { RuleEntry } from './binding.ts'

/** One rule as people read it: where it stands, and our restatement. */
export const RuleText = ({ rule: { id, system, article, term, statement } }: { rule: Omit<RuleEntry, 'module' | 'bindings'> }) => (
  <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-child': { border: 0 } }}>
    <Typography variant="body2" sx={{ fontWeight: 600 }}>{[system, article, term].filter(Boolean).join(' · ')}</Typography>
    <Typography variant="body2">{statement}</Typography>
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>{id}</Typography>
  </Box>
)
