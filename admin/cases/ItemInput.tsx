import { useEffect, useRef } from 'react'
import { Autocomplete, Box, createFilterOptions, TextField } from '@mui/material'
import { required, useInput } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel, useMe } from '../data/metadata.ts'
import type { WidgetInputProps } from '../room.ts'
import { offeredItems } from './cases.documents.ts'

export interface OfferedItem { id: string; code: string; name: string; kind: string; source: string; department?: { name: string } | null }

const matching = createFilterOptions<OfferedItem>({ stringify: ({ code, name, department }) => `${code} ${name} ${department?.name ?? ''}`, limit: 30 })

/** The published items of the caller's bureau, of one kind where the declaration names it. All at once: they are few, and typing must not wait. */
export function useOfferedItems(kind?: string): OfferedItem[] {
  const { bureauId } = useMe()
  const filter = { state: 'PUBLISHED', ...(bureauId ? { bureauId } : {}), ...(kind ? { kind } : {}) }
  return useAsk<{ serviceItems: { items: OfferedItem[] } }>(offeredItems, { filter }).data?.serviceItems.items ?? []
}

interface ItemChoiceProps {
  items: OfferedItem[]
  value: string
  onChange: (id: string) => void
  label: string
  name?: string
  problem?: string
}

/** Chooses an item by typing part of its name or code; the first match is marked, so that Enter takes it. */
export const ItemChoice = ({ items, value, onChange, label, name, problem }: ItemChoiceProps) => {
  const enumLabel = useEnumLabel()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <Autocomplete
      options={items} filterOptions={matching} value={items.find(({ id }) => id === value) ?? null} onChange={(_, item) => onChange(item?.id ?? '')}
      getOptionLabel={(item) => item.name} isOptionEqualToValue={(one, other) => one.id === other.id} autoHighlight fullWidth
      renderOption={({ key, ...props }, { code, name: itemName, kind, source, department }) => (
        <Box component="li" key={key} {...props}>
          <Box>
            {itemName}
            <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
              {[code, enumLabel('ItemKind', kind), source === 'PROVINCIAL' && enumLabel('ItemSource', source), department?.name].filter(Boolean).join(' · ')}
            </Box>
          </Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField {...params} inputRef={input} name={name} label={label} required error={problem !== undefined} helperText={problem} />
      )}
    />
  )
}

const ItemInput = ({ field, source, argument }: WidgetInputProps) => {
  const items = useOfferedItems(argument)
  const { field: input, fieldState: { error } } = useInput({ source, validate: required() })
  return (
    <ItemChoice
      items={items} value={String(input.value ?? '')} onChange={input.onChange} label={field.label} name={source}
      problem={error ? field.label : undefined}
    />
  )
}

export default ItemInput
