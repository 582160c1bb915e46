import { Box, IconButton, LinearProgress, Typography } from '@mui/material'
import Close from '@mui/icons-material/Close'
import { say } from '../i18n/locale.ts'
import { sizeText } from './stored-file.ts'
import type { Upload } from './use-uploads.ts'

/** One chosen file: how far it is, or why it was refused, and the way to take it back. */
export const UploadRow = ({ upload: { name, size, share, id, refusal }, problem, onRemove }: { upload: Upload; problem?: string; onRemove: () => void }) => {
  const wrong = refusal ?? problem
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, py: 0.25 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {name} <Box component="span" sx={{ color: 'text.secondary' }}>{sizeText(size)}</Box>
        </Typography>
        {wrong && <Typography variant="caption" component="p" sx={{ color: 'error.main' }}>{wrong}</Typography>}
        {!wrong && !id && <LinearProgress variant="determinate" value={share * 100} aria-label={say(['正在上传{name}', 'Uploading {name}'], { name })} />}
      </Box>
      <IconButton size="small" aria-label={say(['移除{name}', 'Remove {name}'], { name })} onClick={onRemove}><Close fontSize="small" /></IconButton>
    </Box>
  )
}
