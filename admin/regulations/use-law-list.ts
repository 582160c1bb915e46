import { useAsk } from '../data/ask.ts'
import { useMetadata } from '../data/metadata.ts'
import { lawInForce } from '../data/shell.documents.ts'
import { say, type Label } from '../i18n/locale.ts'

interface Binding { provision: string; code: string | null; values: { label?: Label } }
interface Choice { id: string; name: string }

/**
 * What a list of the bureau's rules offers today, by its provision: `cases.refusalGrounds`. Where the rules give none, the codes of an
 * enumeration take its place if one is named: `inspections.modes:InspectionMode`.
 */
export function useLawList(argument = ''): { choices: Choice[]; isPending: boolean } {
  const [provision, enumeration] = argument.split(':')
  const { enums } = useMetadata()
  const { data, isPending } = useAsk<{ lawInForce: Binding[] }>(lawInForce)
  const offered = new Map((data?.lawInForce ?? []).filter((binding) => binding.provision === provision && binding.code)
    .map(({ code, values }) => [code!, values.label ? say(values.label) : code!]))
  const choices = offered.size > 0 || !enumeration ? [...offered].map(([id, name]) => ({ id, name })) : (enums[enumeration] ?? []).map(({ value, label }) => ({ id: value, name: label }))
  return { choices, isPending }
}

/** What the rules call a code of a list; one that they no longer know is looked up in the enumeration, or stays as it is. */
export function useLawWord(argument = ''): (code: string) => string {
  const { choices } = useLawList(argument)
  const { enums } = useMetadata()
  const list = enums[argument.split(':')[1] ?? ''] ?? []
  return (code) => choices.find(({ id }) => id === code)?.name ?? list.find(({ value }) => value === code)?.label ?? code
}
