import type { ReactNode } from 'react'
import { Box, Typography } from '@mui/material'
import { pointsOf, type Checklist, type Point } from './sheet.ts'

interface ChecklistSectionProps {
  checklist: Checklist
  /** Whether it stands open at first; several long lists begin as a table of contents. */
  open: boolean
  /** How many of its points have a result. */
  done: number
  children: (point: Point) => ReactNode
}

/** One checklist, to open and to close: its rules with their points, and how far it is. */
export const ChecklistSection = ({ checklist, open, done, children }: ChecklistSectionProps) => {
  const points = pointsOf(checklist)
  return (
    <Box component="details" open={open} sx={{ borderTop: 1, borderColor: 'divider', py: 1, '& > summary': { cursor: 'pointer' } }}>
      <Typography component="summary" variant="subtitle2" sx={{ color: 'primary.dark' }}>
        <Box component="h3" sx={{ display: 'inline', font: 'inherit' }}>{checklist.label}</Box>
        <Box component="span" sx={{ ml: 1, fontWeight: 400, color: 'text.secondary' }}>{done}/{points.length}</Box>
      </Typography>
      {checklist.items.map(({ rule, article, text }) => (
        <Box key={rule} sx={{ mt: 1 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>{text} <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>{article}</Typography></Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{points.filter((point) => point.rule === rule).map(children)}</Box>
        </Box>
      ))}
    </Box>
  )
}
