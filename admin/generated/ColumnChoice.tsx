import { useState } from 'react'
import { Box, Button, Checkbox, FormControlLabel, Popover } from '@mui/material'
import ViewWeek from '@mui/icons-material/ViewWeekOutlined'
import { useStore } from 'react-admin'
import type { FieldMetadata, ResourceMetadata } from '@wenxiao/schema/console-metadata.ts'
import { say } from '../i18n/locale.ts'

/** The columns a reader has hidden of a resource's list, kept where the table itself looks them up. */
export const useHiddenColumns = (resource: ResourceMetadata, standard: string[]) => useStore<string[]>(`${resource.name}.datatable`, standard)

interface ColumnChoiceProps { resource: ResourceMetadata; columns: FieldMetadata[]; standard: string[] }

/** Which columns a list shows. (React-admin's own selector cannot be used by a screen reader.) */
export const ColumnChoice = ({ resource, columns, standard }: ColumnChoiceProps) => {
  const [hidden, setHidden] = useHiddenColumns(resource, standard)
  const [anchor, setAnchor] = useState<HTMLElement>()
  const title = say(['列设置', 'Columns'])
  const toggle = (name: string): void => setHidden(hidden.includes(name) ? hidden.filter((other) => other !== name) : [...hidden, name])
  return (
    <>
      <Button size="small" startIcon={<ViewWeek />} onClick={(event) => setAnchor(event.currentTarget)}>{title}</Button>
      <Popover
        open={anchor !== undefined} anchorEl={anchor} onClose={() => setAnchor(undefined)} anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': title } }}
      >
        <Box sx={{ p: 2, display: 'grid', gridTemplateColumns: columns.length > 8 ? 'repeat(2, auto)' : 'auto', columnGap: 2, maxHeight: 420, overflow: 'auto' }}>
          {columns.map(({ name, label }) => (
            <FormControlLabel
              key={name} label={label}
              control={<Checkbox size="small" sx={{ py: 0.5 }} checked={!hidden.includes(name)} onChange={() => toggle(name)} />}
            />
          ))}
          <Button size="small" onClick={() => setHidden(standard)} sx={{ justifySelf: 'start' }}>{say(['恢复默认', 'Reset'])}</Button>
        </Box>
      </Popover>
    </>
  )
}
