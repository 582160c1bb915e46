import { maxLength, TextInput } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { lawInForce } from '../data/shell.documents.ts'
import type { WidgetInputProps } from '../room.ts'

/** Words that are asked for only where the bureau's rules do something with them: `where-law:complaints.referred`. */
const WhereLaw = ({ field, source, argument }: WidgetInputProps) => {
  const { data } = useAsk<{ lawInForce: { provision: string }[] }>(lawInForce)
  if (!data?.lawInForce.some(({ provision }) => provision === argument)) return null
  return <TextInput source={source} label={field.label} helperText={field.help ?? false} validate={field.max === undefined ? [] : [maxLength(field.max)]} />
}

export default WhereLaw
