import { required, SelectInput, TextInput } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { lawInForce } from '../data/shell.documents.ts'
import { say, type Label } from '../i18n/locale.ts'
import type { WidgetInputProps } from '../room.ts'

interface Binding { provision: string; code: string | null; values: { label?: Label } }

/** Chooses from a list that the bureau's rules give today; where they give none, anything may be written. */
const LawChoice = ({ field, source, argument }: WidgetInputProps) => {
  const { data, isPending } = useAsk<{ lawInForce: Binding[] }>(lawInForce)
  const offered = new Map((data?.lawInForce ?? []).filter(({ provision, code }) => provision === argument && code)
    .map(({ code, values }) => [code!, values.label ? say(values.label) : code!]))
  const common = { source, label: field.label, helperText: field.help ?? (false as const), validate: field.required ? [required()] : [] }
  if (!isPending && offered.size === 0) return <TextInput {...common} />
  return <SelectInput {...common} isPending={isPending} choices={[...offered].map(([id, name]) => ({ id, name }))} translateChoice={false} />
}

export default LawChoice
