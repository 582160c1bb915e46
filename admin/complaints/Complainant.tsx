import { useState, type FormEvent } from 'react'
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { tell, useAsk } from '../data/ask.ts'
import { reauthenticate } from '../data/reauthentication.ts'
import { usePermission } from '../data/metadata.ts'
import type { Rejection } from '../data/rejection.ts'
import { say } from '../i18n/locale.ts'
import { formatInstant } from '../ui/dates.ts'
import { Panel } from '../ui/Panel.tsx'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { complainantOpenings, openComplainant } from './complaints.documents.ts'

interface Person { name: string | null; phone: string | null }
interface Opened { openComplainant: Person & { rejection: Rejection | null } }
interface Look { at: string; by: string; reason: string; namedBy: string | null }

const Looks = ({ looks }: { looks: Look[] }) => (
  <Table size="small" sx={{ mt: 2 }} aria-label={say(['查看记录', 'Log of looks'])}>
    <TableHead><TableRow>{[say(['查看时间', 'At']), say(['查看人', 'By']), say(['理由', 'Reason']), say(['指定人', 'Named by'])].map((title) => <TableCell key={title}>{title}</TableCell>)}</TableRow></TableHead>
    <TableBody>
      {looks.map(({ at, by, reason, namedBy }) => (
        <TableRow key={`${at}${by}`}>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatInstant(at)}</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{by}</TableCell>
          <TableCell>{reason}</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>{namedBy ?? ''}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
)

/** Opens the identity; whoever was named and signed in a while ago enters the password once more, where they are. */
async function opened(complaintId: string, reason: string): Promise<Opened['openComplainant']> {
  const ask = async (): Promise<Opened['openComplainant']> => (await tell<Opened>(openComplainant, { complaintId, reason })).openComplainant
  const answer = await ask()
  return answer.rejection?.code === 'OPENING_NEEDS_FRESH_SIGN_IN' && (await reauthenticate()) ? ask() : answer
}

const OpenForm = ({ complaintId, onOpened }: { complaintId: string; onOpened: (person: Person) => void }) => {
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<{ text: string; rejection?: Rejection }>()
  const [busy, setBusy] = useState(false)
  const queryClient = useQueryClient()

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setRefused(undefined)
    try {
      const { rejection, ...person } = await opened(complaintId, reason.trim())
      if (rejection) return setRefused({ text: [rejection.text, ...rejection.fields.map(({ text }) => text)].join(say(['；', '; '])), rejection })
      onOpened(person)
      await queryClient.invalidateQueries({ queryKey: ['ask', complainantOpenings] })
    } catch (error) {
      setRefused({ text: (error as Error).message })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {refused && <RejectionAlert text={refused.text} rejection={refused.rejection} />}
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <TextField
          size="small" fullWidth required sx={{ m: 0 }} label={say(['查看理由（留痕）', 'Reason (kept in the log)'])} value={reason}
          onChange={({ target }) => setReason(target.value)} slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Button type="submit" variant="outlined" loading={busy} sx={{ whiteSpace: 'nowrap' }}>{say(['查看投诉人', 'Show who complained'])}</Button>
      </Box>
    </>
  )
}

/** Who complained: closed until somebody gives a reason, closed again when the page is left; with the log of all looks. */
export const Complainant = ({ complaintId, anonymous }: { complaintId: string; anonymous: boolean }) => {
  const mayOpen = usePermission('identities.open')
  const [person, setPerson] = useState<Person>()
  const { data } = useAsk<{ complainantOpenings: Look[] }>(complainantOpenings, { complaintId })
  const looks = data?.complainantOpenings ?? []
  return (
    <Panel title={say(['投诉人', 'Complainant'])}>
      {anonymous && <Typography variant="body2">{say(['匿名投诉，未留身份。', 'Anonymous: nothing is known of the complainant.'])}</Typography>}
      {!anonymous && !mayOpen && <Typography variant="body2">{say(['身份受保护，您无权查看。', 'Protected: you may not see who complained.'])}</Typography>}
      {!anonymous && mayOpen && !person && <OpenForm complaintId={complaintId} onOpened={setPerson} />}
      {person && (
        <Box className="no-print" sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
          <span>{say(['姓名：{name}', 'Name: {name}'], { name: person.name ?? '—' })}</span>
          <span>{say(['电话：{phone}', 'Phone: {phone}'], { phone: person.phone ?? '—' })}</span>
          <Button size="small" onClick={() => setPerson(undefined)}>{say(['收起', 'Hide'])}</Button>
        </Box>
      )}
      {looks.length > 0 && <Looks looks={looks} />}
    </Panel>
  )
}
