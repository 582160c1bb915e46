import { Suspense } from 'react'
import { Button } from '@mui/material'
import Add from '@mui/icons-material/Add'
import {
  ArrayInput, AutocompleteArrayInput, AutocompleteInput, BooleanInput, DateInput, maxLength, maxValue, minValue, NumberInput, ReferenceArrayInput,
  ReferenceInput, required, SelectInput, SimpleFormIterator, TextArrayInput, TextInput, useSimpleFormIterator, type Validator,
} from 'react-admin'
import type { FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { widgets } from '../rooms.ts'
import { fromLocalInput, toLocalInput } from '../ui/dates.ts'
import { FieldGrid } from './FieldGrid.tsx'
import { useLinkSearch } from './link-search.ts'

interface FieldInputProps { field: FieldMetadata; source?: string; resource: string }

const validators = ({ kind, required: needed, max, min }: FieldMetadata): Validator[] => {
  const textual = kind === 'text' || kind === 'longText'
  const numeric = kind === 'integer' || kind === 'decimal'
  return [
    ...(needed && kind !== 'flag' ? [required()] : []),
    ...(textual && max !== undefined ? [maxLength(max)] : []),
    ...(numeric && max !== undefined ? [maxValue(max)] : []),
    ...(numeric && min !== undefined ? [minValue(min)] : []),
  ]
}

const validJson = (text: unknown): string | undefined => {
  if (typeof text !== 'string') return undefined
  return say(['不是有效的 JSON', 'Not valid JSON'])
}

const parseJson = (text: string): unknown => {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Half-typed: kept as text, and refused by `validJson` until it is whole.
    return text
  }
}

const LinkInput = ({ field, several, ...common }: { field: FieldMetadata; several: boolean; source: string; label: string; helperText: string | false; validate: Validator[] }) => {
  const { input, queryOptions, ...reference } = useLinkSearch(field.target?.resource ?? '')
  const { source, ...shown } = common
  return several
    ? <ReferenceArrayInput source={source} {...reference}><AutocompleteArrayInput {...shown} {...input} /></ReferenceArrayInput>
    : <ReferenceInput source={source} {...reference} queryOptions={queryOptions}><AutocompleteInput {...shown} {...input} /></ReferenceInput>
}

const AddItem = () => {
  const { add } = useSimpleFormIterator()
  return <Button size="small" startIcon={<Add />} onClick={() => add()}>{say(['添加', 'Add'])}</Button>
}

const ItemsInput = ({ field, resource, ...common }: { field: FieldMetadata; resource: string; source: string; label: string; helperText: string | false; validate: Validator[] }) => (
  <ArrayInput {...common}>
    <SimpleFormIterator fullWidth disableClear addButton={<AddItem />}>
      <FieldGrid fields={field.items ?? []} columns={Math.min(field.items?.length ?? 1, 3)}>
        {(item) => <FieldInput field={item} source={item.name} resource={resource} />}
      </FieldGrid>
    </SimpleFormIterator>
  </ArrayInput>
)

/** The input of a field by its kind, with its rules checked while typing; the API checks them again. */
export const FieldInput = ({ field, source = field.name, resource }: FieldInputProps) => {
  const { enums } = useMetadata()
  const [widget, argument] = field.widget?.split(':') ?? []
  const Widget = widget ? widgets[widget]?.Input : undefined
  if (Widget) return <Suspense><Widget field={field} source={source} resource={resource} argument={argument} /></Suspense>

  // Nobody types a document by hand: where no widget makes it and it may stay empty, it is left out.
  if (field.kind === 'json' && !field.required) return null

  const common = { source, label: field.label, helperText: field.help ?? (false as const), validate: validators(field) }
  switch (field.kind) {
    case 'longText': return <TextInput {...common} multiline minRows={3} />
    case 'integer': return <NumberInput {...common} step={1} />
    case 'decimal': return <NumberInput {...common} step={10 ** -(field.scale ?? 2)} />
    case 'money': return <NumberInput {...common} slotProps={{ input: { endAdornment: say(['元', 'yuan']) } }} step={0.01} min={0} format={(fen: number | string | null) => (typeof fen === 'number' ? String(fen / 100) : '')} parse={(yuan: string) => (yuan === '' ? null : Math.round(Number(yuan) * 100))} />
    case 'flag': return <BooleanInput {...common} defaultValue={false} />
    case 'day': return <DateInput {...common} />
    case 'instant': return <TextInput {...common} type="datetime-local" format={toLocalInput} parse={fromLocalInput} slotProps={{ inputLabel: { shrink: true } }} />
    case 'choice': return <SelectInput {...common} choices={enums[field.enum ?? ''] ?? []} optionValue="value" optionText="label" translateChoice={false} />
    case 'link': return <LinkInput {...common} field={field} several={false} />
    case 'links': return <LinkInput {...common} field={field} several />
    case 'texts': return <TextArrayInput {...common} />
    case 'items': return <ItemsInput {...common} field={field} resource={resource} />
    case 'json': return <TextInput {...common} multiline minRows={4} format={(value: unknown) => (typeof value === 'string' || value === undefined || value === null ? (value ?? '') : JSON.stringify(value, null, 2))} parse={parseJson} validate={[...common.validate, validJson]} />
    default: return <TextInput {...common} />
  }
}
