import { Box, Typography } from '@mui/material'
import { FormProvider, useForm } from 'react-hook-form'
import { say } from '../i18n/locale.ts'
import type { FormDefinition } from './definition.ts'
import { FormItems } from './FormItems.tsx'

/** The form as people will see it, to be tried out: what is typed here goes nowhere. */
export const FormPreview = ({ definition }: { definition: FormDefinition }) => {
  const form = useForm({ mode: 'onChange' })
  const title = say(['预览', 'Preview'])
  return (
    <Box role="group" aria-label={title} sx={{ bgcolor: '#f7f9fc', border: 1, borderColor: 'divider', borderRadius: 1, p: 2, alignSelf: 'start', minWidth: 0 }}>
      <Typography variant="subtitle2" component="p" sx={{ mb: 1 }}>{title}</Typography>
      {definition.items.length === 0
        ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{say(['还没有内容。', 'Nothing yet.'])}</Typography>
        : <FormProvider {...form}><FormItems definition={definition} source="preview" /></FormProvider>}
    </Box>
  )
}
