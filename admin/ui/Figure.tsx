import { Box, Card, CardActionArea, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import type { Tone } from './due.ts'

interface FigureProps {
  label: string
  /** The number, or words where none may be shown (too few answers). */
  value: number | string
  unit?: string
  /** What stands under the number: a share, a change, a definition. */
  hint?: string
  /** The list behind the number, made by `listPath`. A figure without one is not clickable. */
  to?: string
  tone?: Tone
}

/** A number that leads to the rows it counts. */
export const Figure = ({ label, value, unit, hint, to, tone = 'default' }: FigureProps) => {
  const content = (
    <Box sx={{ px: 2, py: 1.25 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{label}</Typography>
      <Typography component="p" sx={{ fontSize: 24, lineHeight: 1.3, fontWeight: 600, color: tone === 'default' ? 'text.primary' : `${tone}.main` }}>
        {value}{unit && <Box component="span" sx={{ ml: 0.5, fontSize: 13, fontWeight: 400 }}>{unit}</Box>}
      </Typography>
      {hint && <Typography variant="caption" sx={{ color: 'text.secondary' }}>{hint}</Typography>}
    </Box>
  )
  return <Card>{to ? <CardActionArea component={Link} to={to}>{content}</CardActionArea> : content}</Card>
}

/** Figures side by side, as many as fit. */
export const Figures = ({ children }: { children: React.ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))', '&:not(:last-child)': { mb: 2 } }}>{children}</Box>
)
