import { Box, Button, FormHelperText, Typography } from '@mui/material'
import Add from '@mui/icons-material/Add'
import { useInput } from 'react-admin'
import { say } from '../i18n/locale.ts'
import type { WidgetInputProps } from '../room.ts'
import { definitionIn, moved, newItem, replaced, type FormItem } from './definition.ts'
import { FormPreview } from './FormPreview.tsx'
import { ItemEditor } from './ItemEditor.tsx'

type Errors = { items?: Record<number, Record<string, unknown>>; message?: string } | undefined

/** Designs a form of the bureau's own, with the form beside it as people will see it. */
const FormDesigner = ({ field, source }: WidgetInputProps) => {
  const { field: { value, onChange }, fieldState } = useInput({ source, validate: field.required ? (given: unknown) => (definitionIn(given).items.length > 0 ? undefined : say(['至少设计一项', 'Design at least one item'])) : undefined })
  const { items } = definitionIn(value)
  const change = (next: FormItem[]): void => onChange(next.length > 0 ? { items: next } : null)
  const errors = fieldState.error as Errors
  return (
    <Box role="group" aria-label={field.label} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 3fr) minmax(0, 2fr)' }, my: 1 }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="subtitle2" component="p" sx={{ mb: 1 }}>{field.label}</Typography>
        {field.help && <FormHelperText sx={{ mb: 1 }}>{field.help}</FormHelperText>}
        {typeof errors?.message === 'string' && <FormHelperText error sx={{ mb: 1 }}>{errors.message.replace(/^@@react-admin@@"?|"$/g, '')}</FormHelperText>}
        <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {items.map((item, at) => (
            <ItemEditor
              key={item.key} item={item} at={at} last={at === items.length - 1} earlier={items.slice(0, at)} errors={errors?.items?.[at]}
              onChange={(next) => change(replaced(items, at, next))} onMove={(to) => change(moved(items, at, to))} onRemove={() => change(replaced(items, at))}
            />
          ))}
        </Box>
        <Button variant="outlined" size="small" startIcon={<Add />} onClick={() => change([...items, newItem()])}>{say(['添加一项', 'Add an item'])}</Button>
      </Box>
      <FormPreview definition={{ items }} />
    </Box>
  )
}

export default FormDesigner
