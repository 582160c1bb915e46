import { AutocompleteInput, CheckboxGroupInput, required, SelectInput, TextInput } from 'react-admin'
import type { WidgetInputProps } from '../room.ts'
import { useLawList } from './use-law-list.ts'

/** More than this many are searched, not scrolled. */
const FEW = 12

/**
 * Chooses from a list that the bureau's rules give today: one of it, or as many as apply. Where they give none, what must be said is
 * written freely, and what need not be said is not asked.
 */
const LawChoice = ({ field, source, argument }: WidgetInputProps) => {
  const { choices, isPending } = useLawList(argument)
  const common = { source, label: field.label, helperText: field.help ?? (false as const), validate: field.required ? [required()] : [] }
  if (!isPending && choices.length === 0 && !field.required) return null
  if (field.kind === 'texts') return <CheckboxGroupInput {...common} isPending={isPending} choices={choices} translateChoice={false} row />
  if (!isPending && choices.length === 0) return <TextInput {...common} />
  const Choose = choices.length > FEW ? AutocompleteInput : SelectInput
  return <Choose {...common} isPending={isPending} choices={choices} translateChoice={false} />
}

export default LawChoice
