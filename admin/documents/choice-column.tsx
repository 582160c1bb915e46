import type { MouseEvent, ReactNode } from 'react'
import { Box, Button, Checkbox, Typography } from '@mui/material'
import { DataTable, useListContext, type RaRecord } from 'react-admin'
import { say } from '../i18n/locale.ts'

const box = { padding: 0.25 }
const stay = (event: MouseEvent): void => event.stopPropagation()

/** Chooses all rows of the page, or none. */
const ChooseAll = () => {
  const { data = [], selectedIds, onSelect } = useListContext()
  const all = data.length > 0 && data.every(({ id }) => selectedIds.includes(id))
  const others = selectedIds.filter((id) => !data.some((row) => row.id === id))
  return (
    <Checkbox
      size="small" sx={box} checked={all} slotProps={{ input: { 'aria-label': say(['全选本页', 'Choose the whole page']) } }}
      onChange={() => onSelect(all ? others : [...others, ...data.map(({ id }) => id)])}
    />
  )
}

const ChooseRow = ({ record, name }: { record: RaRecord; name: string }) => {
  const { selectedIds, onToggleItem } = useListContext()
  return (
    <Checkbox
      size="small" sx={box} checked={selectedIds.includes(record.id)} onClick={stay} onChange={() => onToggleItem(record.id)}
      slotProps={{ input: { 'aria-label': say(['选择{name}', 'Choose {name}'], { name }) } }}
    />
  )
}

/** A column of boxes to choose rows by. (React-admin's own has no name that a screen reader finds.) */
export const choiceColumn = (nameOf: (record: RaRecord) => string) => (
  <DataTable.Col key="chosen" source="chosen" label={<ChooseAll />} disableSort cellSx={() => ({ width: 36 })} render={(record: RaRecord) => <ChooseRow record={record} name={nameOf(record)} />} />
)

/** What can be done with the rows chosen; nothing while there are none. */
export const Chosen = ({ children }: { children: ReactNode }) => {
  const { selectedIds, onUnselectItems } = useListContext()
  if (selectedIds.length === 0) return null
  return (
    <Box role="group" aria-label={say(['所选记录', 'Records chosen'])} sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, py: 0.5, bgcolor: '#e8f0fb' }}>
      <Typography variant="body2" role="status">{say(['已选{n}条', '{n} chosen'], { n: selectedIds.length })}</Typography>
      {children}
      <Button size="small" onClick={() => onUnselectItems()}>{say(['取消选择', 'Clear'])}</Button>
    </Box>
  )
}
