import { useState } from 'react'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import type { HttpError } from 'ra-core'
import { tell } from '../data/ask.ts'
import { mapError } from '../data/errors.ts'
import { RejectedError, type Rejection } from '../data/rejection.ts'
import { say } from '../i18n/locale.ts'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'
import { issueSlips } from './evaluations.documents.ts'
import { Slips } from './Slips.tsx'

interface IssueSlipsProps { campaign: { id: string; name: string; closesOn: string }; group: { groupId: string; label: string } }
interface Answer { issueSlips: { codes: string[] | null; rejection: Rejection | null } }

/** Issues slips to one group: asks how many, then shows their codes once. */
export const IssueSlips = ({ campaign, group }: IssueSlipsProps) => {
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  const [count, setCount] = useState('20')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpError>()
  const [codes, setCodes] = useState<string[]>()
  const title = say(['给“{group}”发放评议码', 'Issue slips: {group}'], { group: group.label })

  const issue = async (): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    try {
      const { issueSlips: { codes: made, rejection } } = await tell<Answer>(issueSlips, { campaignId: campaign.id, groupId: group.groupId, count: Number(count) })
      if (rejection) throw new RejectedError(rejection)
      setCodes(made ?? [])
      setOpen(false)
      await queryClient.invalidateQueries()
    } catch (error) {
      setRefused(mapError(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button size="small" aria-label={title} onClick={() => setOpen(true)}>{say(['发放', 'Issue'])}</Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} fullWidth maxWidth="xs" aria-labelledby="issue-title">
          <DialogTitle id="issue-title" component="h2" sx={{ fontSize: 17, fontWeight: 600 }}>{title}</DialogTitle>
          <DialogContent>
            {refused && <RejectionAlert text={refused.message} rejection={(refused.body as { rejection?: Rejection } | undefined)?.rejection} />}
            <TextField label={say(['张数', 'How many'])} type="number" autoFocus value={count} onChange={({ target }) => setCount(target.value)} slotProps={{ htmlInput: { min: 1 } }} />
            <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
              {say(['评议码只显示一次，发出后请立即打印。', 'The codes are shown once: print them at once.'])}
            </Typography>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
            <Button variant="contained" loading={busy} disabled={!(Number(count) > 0)} onClick={() => void issue()}>{say(['发放', 'Issue'])}</Button>
          </DialogActions>
        </Dialog>
      )}
      {codes && <Slips campaign={campaign.name} evaluators={group.label} closesOn={campaign.closesOn} codes={codes} onClose={() => setCodes(undefined)} />}
    </>
  )
}
