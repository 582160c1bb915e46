import { useState, type FormEvent } from 'react'
import { Box, Button, Card, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow, TextField } from '@mui/material'
import { Link } from 'react-router-dom'
import { Title } from 'react-admin'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import { findCases } from './cases.documents.ts'

interface Named { name: string }
interface Found {
  id: string
  number: string
  matter?: string | null
  state: string
  receivedAt: string
  item: Named | null
  applicant: { name?: string | null } | null
  department: Named | null
  handler: Named | null
}

const columns = [
  say(['编号', 'Number']), say(['服务事项', 'Service item']), say(['申请人', 'Applicant']), say(['状态', 'State']), say(['承办', 'Handled by']), say(['收件时间', 'Received']),
]

const Results = ({ text }: { text: string }) => {
  const enumLabel = useEnumLabel()
  const { data, error, isPending, refetch } = useAsk<{ findCases: Found[] }>(findCases, { text })
  if (isPending) return <WaitingState label={say(['正在查找', 'Searching'])} />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  if (data.findCases.length === 0) return <EmptyState title={say(['没有找到“{text}”', 'Nothing found for “{text}”'], { text })} />
  return (
    <Table size="small">
      <TableHead><TableRow>{columns.map((column) => <TableCell key={column}>{column}</TableCell>)}</TableRow></TableHead>
      <TableBody>
        {data.findCases.map(({ id, number, item, applicant, state, department, handler, receivedAt }) => (
          <TableRow key={id} hover>
            <TableCell><MuiLink component={Link} to={`/Case/${id}/show`} sx={{ fontWeight: 500 }}>{number}</MuiLink></TableCell>
            <TableCell>{item?.name}</TableCell>
            <TableCell>{applicant?.name}</TableCell>
            <TableCell><StateChip label={enumLabel('CaseState', state)} /></TableCell>
            <TableCell>{[department?.name, handler?.name].filter(Boolean).join(' · ')}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(receivedAt)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

/** Finds a case by what people say at the counter: its number, the tracking code, a name, a phone. */
const FindCase = () => {
  const [text, setText] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setText(String(new FormData(event.currentTarget).get('text')).trim())
  }
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say(['查找办件', 'Find a case'])} />
      <Box component="form" role="search" onSubmit={submit} sx={{ display: 'flex', gap: 1, mb: 2, maxWidth: 640 }}>
        <TextField name="text" autoFocus fullWidth label={say(['编号、查询码、申请人姓名，或完整的电话、证件号码', 'Number, tracking code, applicant, whole phone or id number'])} slotProps={{ htmlInput: { maxLength: 100 } }} />
        <Button type="submit" variant="contained" sx={{ whiteSpace: 'nowrap', alignSelf: 'center' }}>{say(['查找', 'Find'])}</Button>
      </Box>
      {text && <Card sx={{ overflowX: 'auto' }}><Results key={text} text={text} /></Card>}
    </Box>
  )
}

export default FindCase
