import type { KeyboardEvent } from 'react'
import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useEnumLabel, useMetadata } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { NewByAct } from '../ui/NewByAct.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { resultOfKey, type Point, type Result } from './sheet.ts'

export interface Marked { result?: Result; note: string }

interface PointRowProps {
  point: Point
  marked: Marked
  changed: boolean
  writable: boolean
  inspection: string
  department: string
  departmentName: string
  onMark: (marked: Marked) => void
  /** One point down or up. */
  onStep: (by: 1 | -1) => void
}

/** A point as it was scored, to be read. */
const ReadPoint = ({ label, marked: { result, note } }: { label: string; marked: Marked }) => {
  const enumLabel = useEnumLabel()
  return (
    <Box component="li" sx={{ display: 'flex', columnGap: 1.5, alignItems: 'center', flexWrap: 'wrap', py: 0.5, pl: 1.5 }}>
      <Typography variant="body2" sx={{ flex: '1 1 150px' }}>{label}</Typography>
      {note && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{note}</Typography>}
      {result && <StateChip label={enumLabel('ScoreResult', result)} tone={result === 'NOT_MET' ? 'error' : result === 'MET' ? 'success' : undefined} />}
    </Box>
  )
}

/** One point of a rule: its result by a key or a click, a note, and a finding raised from it. */
export const PointRow = ({ point, marked, changed, writable, inspection, department, departmentName, onMark, onStep }: PointRowProps) => {
  const results = useMetadata().enums['ScoreResult'] ?? []
  if (!writable) return <ReadPoint label={point.label} marked={marked} />
  const onKey = (event: KeyboardEvent): void => {
    const result = resultOfKey[event.key]
    if (result && writable) {
      onMark({ ...marked, result })
      onStep(1)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      onStep(event.key === 'ArrowDown' ? 1 : -1)
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Box component="li" sx={{ display: 'flex', columnGap: 1.5, alignItems: 'center', flexWrap: 'wrap', py: 0.5, pl: 1.5, borderLeft: 3, borderColor: changed ? 'warning.main' : 'transparent' }}>
      <Typography variant="body2" sx={{ flex: '1 1 150px' }}>{point.label}</Typography>
      <ToggleButtonGroup
        exclusive size="small" value={marked.result ?? null} disabled={!writable} onKeyDownCapture={onKey} data-point={point.key}
        aria-label={say(['{point}的结果', 'Result: {point}'], { point: point.label })} onChange={(_, result: Result | null) => result && onMark({ ...marked, result })}
      >
        {results.map(({ value, label }) => (
          <ToggleButton key={value} value={value} color={value === 'NOT_MET' ? 'error' : 'primary'} sx={{ py: 0.25, px: 1.25, textTransform: 'none' }}>{label}</ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        sx={{ width: 180, my: 0 }} margin="none" placeholder={say(['说明', 'Note'])} value={marked.note} disabled={!writable}
        slotProps={{ htmlInput: { 'aria-label': say(['{point}的说明', 'Note: {point}'], { point: point.label }), maxLength: 500 } }}
        onChange={({ target }) => onMark({ ...marked, note: target.value })}
      />
      <Box sx={{ width: 112 }}>
        {writable && marked.result === 'NOT_MET' && (
          <NewByAct
            resource="Finding" act="raiseFinding" label={say(['登记问题', 'Raise a finding'])} about={`${departmentName} · ${point.label}`}
            known={{ inspectionId: inspection, departmentId: department, rule: point.rule }} initial={{ evidence: marked.note }}
          />
        )}
      </Box>
    </Box>
  )
}
