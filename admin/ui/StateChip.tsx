import { Chip } from '@mui/material'
import type { Tone } from './due.ts'

/** A state in words, outlined in the colour of its tone. */
export const StateChip = ({ label, tone = 'default' }: { label: string; tone?: Tone }) => (
  <Chip size="small" variant="outlined" color={tone} label={label} sx={{ fontWeight: 500, ...(tone === 'default' ? { color: 'text.secondary' } : {}) }} />
)
