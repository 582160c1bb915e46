import { Box, Checkbox, FormControlLabel, IconButton, MenuItem, TextField, Typography } from '@mui/material'
import ArrowDownward from '@mui/icons-material/ArrowDownward'
import ArrowUpward from '@mui/icons-material/ArrowUpward'
import DeleteOutline from '@mui/icons-material/DeleteOutlined'
import { say } from '../i18n/locale.ts'
import { asType, bounded, without, type FormItem, type ItemType } from './definition.ts'
import { ConditionEditor } from './ConditionEditor.tsx'
import { boundLabels, typeLabels } from './labels.ts'
import { OptionsEditor, RowsEditor } from './OptionsEditor.tsx'
import { TextPair } from './TextPair.tsx'

const types = Object.keys(typeLabels) as ItemType[]

interface ItemEditorProps {
  item: FormItem
  at: number
  last: boolean
  earlier: FormItem[]
  /** What the server said of this item, by the setting's name. */
  errors?: Record<string, unknown>
  onChange: (item: FormItem) => void
  onMove: (to: number) => void
  onRemove: () => void
}

const Bound = ({ item, name, label, onChange }: { item: FormItem; name: 'min' | 'max'; label: string; onChange: (item: FormItem) => void }) => (
  <TextField
    sx={{ width: 110 }} label={label} type="number" value={item[name] ?? ''}
    onChange={({ target }) => onChange(target.value === '' ? without(item, name) : { ...item, [name]: Number(target.value) })}
  />
)

/** A message of the server, wherever in the item it stands. */
const messageIn = (errors: unknown): string | undefined => {
  if (typeof errors === 'string') return errors
  if (typeof errors !== 'object' || errors === null) return undefined
  if ('message' in errors && typeof errors.message === 'string') return errors.message
  return Object.values(errors).map(messageIn).find((message) => message !== undefined)
}

/** One item of a form: what is asked, how it is answered, when it is asked. */
export const ItemEditor = ({ item, at, last, earlier, errors, onChange, onMove, onRemove }: ItemEditorProps) => {
  const n = at + 1
  return (
    <Box component="li" sx={{ border: 1, borderColor: errors ? 'error.main' : 'divider', borderRadius: 1, p: 1.5, mb: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Typography variant="body2" sx={{ fontWeight: 600, minWidth: 22 }}>{n}</Typography>
        <TextPair label={say(['题目或栏目', 'Question or field'])} value={item.title} error={messageIn(errors)} onChange={(title) => onChange({ ...item, title })} />
        <IconButton size="small" aria-label={say(['第{n}项上移', 'Move up item {n}'], { n })} disabled={at === 0} onClick={() => onMove(at - 1)}><ArrowUpward fontSize="small" /></IconButton>
        <IconButton size="small" aria-label={say(['第{n}项下移', 'Move down item {n}'], { n })} disabled={last} onClick={() => onMove(at + 1)}><ArrowDownward fontSize="small" /></IconButton>
        <IconButton size="small" aria-label={say(['删去第{n}项', 'Remove item {n}'], { n })} onClick={onRemove}><DeleteOutline fontSize="small" /></IconButton>
      </Box>
      <Box sx={{ pl: 3.75 }}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <TextField select sx={{ width: 150 }} label={say(['类型', 'Kind'])} value={item.type} onChange={({ target }) => onChange(asType(item, target.value as ItemType))}>
            {types.map((type) => <MenuItem key={type} value={type}>{say(typeLabels[type])}</MenuItem>)}
          </TextField>
          <FormControlLabel
            control={<Checkbox size="small" checked={item.required ?? false} onChange={(_, required) => onChange(required ? { ...item, required } : without(item, 'required'))} />}
            label={say(['必答', 'Required'])}
          />
          {bounded(item.type) && <Bound item={item} name="min" label={say(boundLabels(item.type).min)} onChange={onChange} />}
          {bounded(item.type) && <Bound item={item} name="max" label={say(boundLabels(item.type).max)} onChange={onChange} />}
        </Box>
        <Box sx={{ mt: 1.5 }}>
          <TextPair
            label={say(['填写说明', 'Help'])} value={item.help ?? { zh: '' }} optional
            onChange={(help) => onChange(help.zh === '' && !help.en ? without(item, 'help') : { ...item, help })}
          />
        </Box>
        <ConditionEditor item={item} earlier={earlier} onChange={onChange} />
        {item.rows && <RowsEditor rows={item.rows} onChange={(rows) => onChange({ ...item, rows })} />}
        {item.options && <OptionsEditor options={item.options} onChange={(options) => onChange({ ...item, options })} />}
      </Box>
    </Box>
  )
}
