import type { ReactNode } from 'react'
import { Box, Card, Typography } from '@mui/material'

interface PanelProps {
  title: string
  /** Buttons at the right of the heading. */
  actions?: ReactNode
  children: ReactNode
  /** Content that brings its own margins: a table. */
  flush?: boolean
}

/** A titled card: the one frame of everything on a page. */
export const Panel = ({ title, actions, children, flush }: PanelProps) => (
  <Card component="section" sx={{ mb: 2, overflow: 'visible' }}>
    <Box sx={{ display: 'flex', alignItems: 'center', px: 2, minHeight: 42, borderBottom: 1, borderColor: 'divider' }}>
      <Typography component="h2" variant="subtitle2" sx={{ flex: 1 }}>{title}</Typography>
      {actions}
    </Box>
    <Box sx={flush ? { overflowX: 'auto' } : { p: 2 }}>{children}</Box>
  </Card>
)
