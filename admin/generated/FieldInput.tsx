import { lazy, Suspense } from 'react'
import { Button } from '@mui/material'
import Add from '@mui/icons-material/Add'
import {
  ArrayInput, AutocompleteArrayInput, AutocompleteInput, BooleanInput, maxLength, maxValue, minValue, NumberInput, ReferenceArrayInput,
  ReferenceInput, required, SelectInput, SimpleFormIterator, TextArrayInput, TextInput, useSimpleFormIterator, type Validator,
} from 'react-admin'
import type { EnumValue, FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { widgets } from '../rooms.ts'
import { DayInput, InstantInput } from '../ui/DayInput.tsx'
import { FieldGrid, isFiles } from './FieldGrid.tsx'
import { useLinkSearch } from './link-search.ts'

const FilesInput = lazy(() => import('../files/FilesInput.tsx'))

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

const choicesOf = (values: EnumValue[] = []) => ({ choices: values, optionValue: 'value', optionText: 'label', translateChoice: false })

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

/** What every input of react-admin takes from a field. */
interface Common { source: string; label: string; helperText: string | false; validate: Validator[] }

/** Codes chosen by what they are called. */
const WordInput = ({ words, several, ...common }: Common & { words: EnumValue[]; several: boolean }) =>
  (several ? <AutocompleteArrayInput {...common} {...choicesOf(words)} /> : <AutocompleteInput {...common} {...choicesOf(words)} />)

const LinkInput = ({ field, several, ...common }: Common & { field: FieldMetadata; several: boolean }) => {
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

/** Money is fen in the data and yuan on the screen. */
const MoneyInput = (common: Common) => (
  <NumberInput
    {...common} step={0.01} min={0} slotProps={{ input: { endAdornment: say(['元', 'yuan']) } }}
    format={(fen: number | string | null) => (typeof fen === 'number' ? String(fen / 100) : '')}
    parse={(yuan: string) => (yuan === '' ? null : Math.round(Number(yuan) * 100))}
  />
)

const jsonText = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2))

const JsonInput = (common: Common) => (
  <TextInput {...common} multiline minRows={4} format={jsonText} parse={parseJson} validate={[...common.validate, validJson]} />
)

const ItemsInput = ({ field, resource, ...common }: Common & { field: FieldMetadata; resource: string }) => (
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
  const { enums, words, resources } = useMetadata()
  const [widget, ...rest] = field.widget?.split(':') ?? []
  const Widget = widget ? widgets[widget]?.Input : undefined
  if (Widget) return <Suspense><Widget field={field} source={source} resource={resource} argument={rest.join(':') || undefined} /></Suspense>

  const common = { source, label: field.label, helperText: field.help ?? (false as const), validate: validators(field) }
  if (isFiles(field)) return <Suspense><FilesInput {...common} /></Suspense>

  // Nobody types a document by hand: where no widget makes it and it may stay empty, it is left out.
  if (field.kind === 'json' && !field.required) return null

  // An id is known by the page that an act is begun on, or not at all.
  if (field.kind === 'ref') return null

  // Nor can anybody choose among records that have no list.
  if ((field.kind === 'link' || field.kind === 'links') && !field.required && !resources[field.target?.resource ?? '']) return null

  if (field.words) return <WordInput {...common} words={words[field.words] ?? []} several={field.kind === 'texts'} />
  switch (field.kind) {
    case 'longText': return <TextInput {...common} multiline minRows={2} />
    case 'integer': return <NumberInput {...common} step={1} />
    case 'decimal': return <NumberInput {...common} step={10 ** -(field.scale ?? 2)} />
    case 'money': return <MoneyInput {...common} />
    case 'flag': return <BooleanInput {...common} defaultValue={false} />
    case 'day': return <DayInput {...common} />
    case 'instant': return <InstantInput {...common} />
    case 'choice': return <SelectInput {...common} {...choicesOf(enums[field.enum ?? ''])} />
    case 'link': return <LinkInput {...common} field={field} several={false} />
    case 'links': return <LinkInput {...common} field={field} several />
    case 'texts': return <TextArrayInput {...common} />
    case 'items': return <ItemsInput {...common} field={field} resource={resource} />
    case 'json': return <JsonInput {...common} />
    default: return <TextInput {...common} />
  }
}
