import { Suspense, type ReactElement } from 'react'
import {
  AutocompleteArrayInput, AutocompleteInput, NullableBooleanInput, NumberInput, ReferenceArrayInput, ReferenceInput, SelectArrayInput, SelectInput, TextInput,
} from 'react-admin'
import type { ConsoleMetadata, FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'
import type { Widget } from '../room.ts'
import { widgets } from '../rooms.ts'
import { dayOf, endOf, startOf } from '../ui/dates.ts'
import { useLinkSearch } from './link-search.ts'

/** Filters that stand in the bar from the start; the others are added with a button. */
const STANDING = 4

interface FilterProps { source: string; label: string; alwaysOn?: boolean }

const LinkFilter = ({ target, several, source, label }: FilterProps & { target: string; several: boolean }) => {
  const { input, ...reference } = useLinkSearch(target)
  return several
    ? <ReferenceArrayInput source={source} {...reference}><AutocompleteArrayInput label={label} helperText={false} {...input} /></ReferenceArrayInput>
    : <ReferenceInput source={source} {...reference}><AutocompleteInput label={label} helperText={false} {...input} /></ReferenceInput>
}

const WidgetFilter = ({ Filter, field, source, label }: FilterProps & { Filter: NonNullable<Widget['Filter']>; field: FieldMetadata }) =>
  <Suspense><Filter field={field} source={source} label={label} /></Suspense>

const bounds: Record<string, (day: string) => string> = { gte: startOf, lte: endOf }

type Lists = Pick<ConsoleMetadata, 'enums' | 'words'>

function input(operator: string, field: FieldMetadata, props: FilterProps, { enums, words }: Lists): ReactElement {
  const common = { ...props, key: props.source, helperText: false as const }
  if (operator === 'null') return <NullableBooleanInput {...common} />
  const [widget] = field.widget?.split(':') ?? []
  const Filter = widget ? widgets[widget]?.Filter : undefined
  if (Filter) return <WidgetFilter {...common} Filter={Filter} field={field} />
  if (field.words) return <AutocompleteInput {...common} choices={words[field.words] ?? []} optionValue="value" optionText="label" translateChoice={false} />
  switch (field.kind) {
    case 'choice': {
      const list = { choices: enums[field.enum ?? ''] ?? [], optionValue: 'value', optionText: 'label', translateChoice: false as const }
      return operator === 'in' ? <SelectArrayInput {...common} {...list} /> : <SelectInput {...common} {...list} emptyText={say(['全部', 'All'])} />
    }
    case 'link': return <LinkFilter {...common} target={field.target?.resource ?? ''} several={operator === 'in'} />
    case 'flag': return <NullableBooleanInput {...common} />
    case 'integer': case 'decimal': case 'money': return <NumberInput {...common} />
    case 'day': return <TextInput {...common} type="date" slotProps={{ inputLabel: { shrink: true } }} />
    case 'instant': {
      const bound = bounds[operator] ?? startOf
      return (
        <TextInput
          {...common} type="date" slotProps={{ inputLabel: { shrink: true } }}
          format={(instant: string | undefined) => (instant ? dayOf(instant) : '')} parse={(day: string) => (day ? bound(day) : '')}
        />
      )
    }
    default: return <TextInput {...common} resettable />
  }
}

/** What is said of a filter beside the field's name. */
export const suffixes: Record<string, string> = { gte: say(['（起）', ' from']), lte: say(['（止）', ' to']), null: say(['为空', ' is empty']) }

/** One input for each filter that the API knows, ranges as two; of `eq` and `in` on one choice, the wider. */
export function filterInputs(resource: ResourceMetadata, lists: Lists): ReactElement[] {
  const fields = new Map(resource.fields.map((field) => [field.name, field]))
  const offered = resource.filters.filter(({ field, operator, condition }) => {
    if (condition) return true
    const kind = fields.get(field)?.kind
    // Nobody types an id: the page of a record leads to what is filtered by it.
    if (!kind || kind === 'ref' || fields.get(field)?.name === 'id') return false
    const rival = (other: string): boolean => resource.filters.some((filter) => filter.field === field && filter.operator === other)
    if (kind === 'choice') return !(operator === 'eq' && rival('in'))
    if (kind === 'text') return !(operator === 'eq' && rival('contains')) && operator !== 'in'
    return !(operator === 'in' && rival('eq'))
  })
  const rank = ({ field, operator, condition }: ResourceMetadata['filters'][number]): number => {
    if (condition) return 5
    if (field === 'bureauId') return 4
    if (operator === 'contains') return field === resource.title ? 0 : 2
    if (fields.get(field)!.kind === 'choice') return field === 'state' ? 0 : 1
    return operator === 'eq' ? 2 : 3
  }
  return [...offered].sort((one, other) => rank(one) - rank(other)).map(({ name, field, operator, condition, asks }, index) => {
    if (condition && asks) return <TextInput key={name} source={name} label={condition} placeholder="2026-10" helperText={false} alwaysOn={index < STANDING} resettable />
    if (condition) return <NullableBooleanInput key={name} source={name} label={condition} helperText={false} alwaysOn={index < STANDING} />
    const declared = fields.get(field)!
    return input(operator, declared, { source: name, label: `${declared.label}${suffixes[operator] ?? ''}`, alwaysOn: index < STANDING }, lists)
  })
}
