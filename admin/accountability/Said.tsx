import { Box, Typography } from '@mui/material'

/** What somebody wrote in a file, with who and when beneath it. */
export const Said = ({ text, by }: { text: string; by?: (string | null | undefined)[] }) => (
  <Box>
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>{by?.filter(Boolean).join(' · ')}</Typography>
  </Box>
)

/** What nobody has written yet. */
export const NotYet = ({ text }: { text: string }) => <Typography variant="body2" sx={{ color: 'text.secondary' }}>{text}</Typography>
