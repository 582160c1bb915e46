import type { ReactElement } from 'react'
import { Box, Chip } from '@mui/material'
import { useListContext } from 'react-admin'
import type { FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { suffixes } from './filters.tsx'

/** What a list is narrowed to, in words; records that are named by their ids are counted. */
function useText(): (field: FieldMetadata | undefined, operator: string, value: unknown) => string {
  const enumLabel = useEnumLabel()
  return (field, operator, value) => {
    const values = Array.isArray(value) ? value : [value]
    if (typeof value === 'boolean' && (operator === 'null' || field?.kind === 'flag')) return value ? say(['是', 'Yes']) : say(['否', 'No'])
    if (!field || field.kind === 'ref' || field.kind === 'link') return say(['指定的{n}项', '{n} chosen'], { n: values.length })
    const list = field.enum ?? field.words
    const one = (each: unknown): string => (list ? enumLabel(list, String(each)) : field.kind === 'instant' ? formatInstant(String(each)) : String(each))
    return values.map(one).join(say(['、', ', ']))
  }
}

/** By what a list is narrowed that the filter bar has no input for: a figure's link leads here. Nothing is narrowed unseen. */
export const ActiveFilters = ({ resource, inputs }: { resource: ResourceMetadata; inputs: ReactElement[] }) => {
  const { filterValues, displayedFilters, setFilters } = useListContext<Record<string, unknown> & { id: string }>()
  const text = useText()
  const shown = new Set(inputs.map(({ props }) => (props as { source: string }).source))
  const unseen = Object.entries(filterValues as Record<string, unknown>).filter(([name, value]) => !shown.has(name) && value !== undefined && value !== null && value !== '')
  if (unseen.length === 0) return null
  const without = (gone: string): Record<string, unknown> => Object.fromEntries(Object.entries(filterValues as Record<string, unknown>).filter(([name]) => name !== gone))
  return (
    <Box role="group" aria-label={say(['已按以下条件筛选', 'Narrowed to'])} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, py: 1 }}>
      {unseen.map(([name, value]) => {
        const filter = resource.filters.find((each) => each.name === name)
        const field = resource.fields.find((each) => each.name === filter?.field)
        const label = filter?.condition ?? (field ? `${field.label}${suffixes[filter!.operator] ?? ''}` : resource.label)
        return <Chip key={name} size="small" label={`${label}${say(['：', ': '])}${text(field, filter?.operator ?? 'eq', value)}`} onDelete={() => setFilters(without(name), displayedFilters)} />
      })}
    </Box>
  )
}
