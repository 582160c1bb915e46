import { Box, TextField } from '@mui/material'
import { say } from '../i18n/locale.ts'
import { without, type FormText } from './definition.ts'

interface TextPairProps {
  label: string
  value: FormText
  onChange: (text: FormText) => void
  error?: string
  /** May be left empty. */
  optional?: boolean
}

/** A text in both languages: Chinese always, English if somebody takes the trouble. */
export const TextPair = ({ label, value, onChange, error, optional = false }: TextPairProps) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: '3fr 2fr', gap: 1, flex: 1 }}>
    <TextField
      label={label} value={value.zh} required={!optional} error={error !== undefined} helperText={error}
      onChange={({ target }) => onChange({ ...value, zh: target.value })}
    />
    <TextField
      label={`${label}${say(['（英文，可不填）', ' (English, optional)'])}`} value={value.en ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? without(value, 'en') : { ...value, en: target.value })}
    />
  </Box>
)
