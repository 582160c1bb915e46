import { MenuItem, TextField } from '@mui/material'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import { bureausToChoose } from './regulations.documents.ts'

interface BureauChoiceProps { value: string; onChange: (bureauId: string) => void }

/** For those who work for the whole city: whose law to read. Without a bureau it is the floor of law alone. */
export const BureauChoice = ({ value, onChange }: BureauChoiceProps) => {
  const { data } = useAsk<{ bureaus: { items: { id: string; name: string }[] } }>(bureausToChoose)
  return (
    <TextField size="small" select label={say(['单位', 'Bureau'])} value={data ? value : ''} onChange={({ target }) => onChange(target.value)} sx={{ minWidth: 240 }}>
      <MenuItem value="">{say(['只看法定底线', 'The floor of law alone'])}</MenuItem>
      {(data?.bureaus.items ?? []).map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </TextField>
  )
}
