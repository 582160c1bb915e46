import { lazy, Suspense, type MouseEvent, type ReactNode } from 'react'
import { Box, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router-dom'
import type { FieldMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useEnumLabel, useMetadata } from '../data/metadata.ts'
import { languageTag, say } from '../i18n/locale.ts'
import { widgets } from '../rooms.ts'
import { isCitation } from '../ui/citation.ts'
import { formatDay, formatInstant } from '../ui/dates.ts'
import { StateChip } from '../ui/StateChip.tsx'
import { titleOf } from './title.ts'

type Row = Record<string, unknown>

/** Lists never show a citation, and must load fast. */
const CitationButton = lazy(() => import('../ui/CitationButton.tsx').then((module) => ({ default: module.CitationButton })))

const number = (value: unknown, digits = 0): string =>
  Number(value).toLocaleString(languageTag, { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 3) })

const plain: Partial<Record<FieldMetadata['kind'], (value: unknown, field: FieldMetadata) => ReactNode>> = {
  longText: (value) => <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{String(value)}</Box>,
  integer: (value) => number(value),
  decimal: (value, field) => number(value, field.scale),
  // Fen in the data, yuan on the screen.
  money: (value) => `¥${number(Number(value) / 100, 2)}`,
  flag: (value) => (value ? say(['是', 'Yes']) : say(['否', 'No'])),
  day: (value) => formatDay(String(value)),
  instant: (value) => formatInstant(String(value)),
  json: (value) => (isCitation(value)
    ? <Suspense><CitationButton citation={value} /></Suspense>
    : <Box component="pre" sx={{ m: 0, fontSize: 12, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{JSON.stringify(value, null, 2)}</Box>),
}

/** The name of the record that a link points at, leading to its page where the caller has one. */
const LinkValue = ({ field, record }: { field: FieldMetadata; record: Row }) => {
  const { resources, enums } = useMetadata()
  const { resource, nested, title } = field.target!
  const target = record[nested] as Row | null | undefined
  if (!target) return null
  const known = resources[resource]
  const text = (known ? titleOf(target, known, { resources, enums }) : String(target[title] ?? '')) || '—'
  if (!known) return text
  return <MuiLink component={Link} to={`/${resource}/${String(target['id'])}/show`} onClick={(event: MouseEvent) => event.stopPropagation()}>{text}</MuiLink>
}

/** The field that tells what kind of record a reference points at: `subjectType` for `subjectId`. */
export const kindField = ({ kind, name }: FieldMetadata): string | undefined => (kind === 'ref' ? name.replace(/Id$/, 'Type') : undefined)

/** Leads to the record that a reference of any kind points at; says nothing of one that the caller cannot open. */
const RefValue = ({ field, record }: { field: FieldMetadata; record: Row }) => {
  const target = useMetadata().resources[String(record[kindField(field)!])]
  if (!target) return null
  return <MuiLink component={Link} to={`/${target.name}/${String(record[field.name])}/show`}>{say(['打开{label}', 'Open: {label}'], { label: target.label })}</MuiLink>
}

/** A field's value for reading, by its kind; a widget of its own comes first. Empty values show nothing. */
export const Value = ({ field, record }: { field: FieldMetadata; record: Row }) => {
  const enumLabel = useEnumLabel()
  const value = record[field.name]
  if (value === null || value === undefined || value === '') return null
  const Widget = field.widget ? widgets[field.widget.split(':')[0]!]?.Value : undefined
  if (Widget) return <Suspense><Widget field={field} value={value} record={record} /></Suspense>
  if (field.kind === 'link') return field.target ? <LinkValue field={field} record={record} /> : null
  if (field.kind === 'ref') return <RefValue field={field} record={record} />
  if (field.kind === 'choice') return field.enum ? <StateChip label={enumLabel(field.enum, String(value))} /> : String(value)
  const word = (code: string): string => (field.words ? enumLabel(field.words, code) : code)
  if (field.kind === 'text') return word(String(value))
  if (field.kind === 'texts') return (value as string[]).map(word).join(say(['、', ', ']))
  return plain[field.kind]?.(value, field) ?? String(value)
}
