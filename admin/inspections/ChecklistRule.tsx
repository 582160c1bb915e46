import { AutocompleteInput } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { say } from '../i18n/locale.ts'
import type { WidgetInputProps } from '../room.ts'
import { checklistRules } from './inspections.documents.ts'

interface Rule { id: string; system: string; article: string; statement: string }

/** Chooses a rule of the checklists in force, searched by system, article or words. */
const ChecklistRule = ({ field, source }: WidgetInputProps) => {
  const { data, isPending } = useAsk<{ lawInForce: { provision: string; rules: Rule[] }[] }>(checklistRules)
  const rules = (data?.lawInForce ?? []).filter(({ provision }) => provision === 'inspections.checklists').flatMap((binding) => binding.rules)
  const choices = [...new Map(rules.map(({ id, system, article, statement }) => [id, `${say(['《{system}》', '{system}, '], { system })}${article}${say(['：', ': '])}${statement}`]))]
    .map(([id, name]) => ({ id, name }))
  return <AutocompleteInput source={source} label={field.label} helperText={field.help ?? false} isPending={isPending} choices={choices} translateChoice={false} />
}

export default ChecklistRule
