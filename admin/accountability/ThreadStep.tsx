import type { ReactNode } from 'react'
import { Box, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { say } from '../i18n/locale.ts'
import type { Citation } from '../ui/citation.ts'
import { CitationButton } from '../ui/CitationButton.tsx'

interface ThreadStepProps {
  /** Which link of the thread this is: rule, obligation, signal. */
  kind: string
  title?: string | null
  /** The record behind it. */
  to?: string
  citation?: Citation | null
  chips?: ReactNode
  /** Who and when. */
  by?: (string | null | undefined)[]
  /** The record that the page itself shows. */
  here?: boolean
  children?: ReactNode
}

/** One link of the thread from rule to points. */
export const ThreadStep = ({ kind, title, to, citation, chips, by, here, children }: ThreadStepProps) => (
  <Box component="li" sx={{ position: 'relative', pl: 3, pb: 2.5, ml: 0.75, borderLeft: 2, borderColor: 'divider', '&:last-child': { pb: 0, borderColor: 'transparent' } }}>
    <Box sx={{ position: 'absolute', left: -8, top: 3, width: 14, height: 14, borderRadius: '50%', border: 3, borderColor: 'primary.main', bgcolor: here ? 'primary.main' : 'background.paper' }} />
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap', minHeight: 24 }}>
      <Typography variant="caption" sx={{ color: 'text.secondary', minWidth: 36 }}>{kind}</Typography>
      {to && !here
        ? <MuiLink component={Link} to={to} sx={{ fontWeight: 600 }}>{title}</MuiLink>
        : <Typography component="span" variant="body2" sx={{ fontWeight: 600 }}>{title ?? say(['您无权查看，或没有这一环节', 'Not here, or not yours to see'])}</Typography>}
      {chips}
      <CitationButton citation={citation} />
    </Box>
    {children}
    {by?.some(Boolean) && <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.25 }}>{by.filter(Boolean).join(' · ')}</Typography>}
  </Box>
)

/** A line of a link: what it is called, and what was said. */
export const Line = ({ label, text }: { label: string; text?: string | null }) => (text
  ? <Typography variant="body2" sx={{ mt: 0.5, whiteSpace: 'pre-wrap' }}><Box component="span" sx={{ color: 'text.secondary' }}>{label}{say(['：', ': '])}</Box>{text}</Typography>
  : null)
