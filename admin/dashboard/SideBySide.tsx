import type { ReactNode } from 'react'
import { Box } from '@mui/material'

/** Panels side by side where there is room. */
export const SideBySide = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, '& > *': { minWidth: 0 } }}>{children}</Box>
)
