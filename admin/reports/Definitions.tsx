import { Typography } from '@mui/material'
import { useResource } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'

/** What each column counts, in the reader's language; the sealed text stands below it. */
export const Definitions = () => {
  const columns = useResource('EfficiencyReportRow')?.fields.filter(({ list, kind }) => list && (kind === 'integer' || kind === 'decimal')) ?? []
  return (
    <Typography variant="body2" sx={{ pb: 1.5 }}>
      <strong>{say(['口径：', 'What the figures count: '])}</strong>
      {columns.map(({ label, help }) => `${label}: ${help ?? ''}`).join('; ')}.
    </Typography>
  )
}
