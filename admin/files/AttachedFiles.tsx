import { Box, Link as MuiLink } from '@mui/material'
import AttachFile from '@mui/icons-material/AttachFile'
import { say } from '../i18n/locale.ts'
import { sizeText, type StoredFile } from './stored-file.ts'

/** Attachments of a record, each a link that downloads it within the rights of the record. */
export const AttachedFiles = ({ files }: { files?: StoredFile[] | null }) => (files && files.length > 0
  ? (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {files.map(({ id, name, size }) => (
        <Box component="li" key={id} sx={{ display: 'flex', alignItems: 'baseline', gap: 0.5, fontSize: 14 }}>
          <AttachFile sx={{ fontSize: 14, alignSelf: 'center', color: 'text.secondary' }} />
          <MuiLink href={`/files/${id}`} download onClick={(event) => event.stopPropagation()} aria-label={say(['下载{name}', 'Download {name}'], { name })} sx={{ overflowWrap: 'anywhere' }}>{name}</MuiLink>
          <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, whiteSpace: 'nowrap' }}>{sizeText(size)}</Box>
        </Box>
      ))}
    </Box>
  )
  : null)
