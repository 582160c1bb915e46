import { useState } from 'react'
import { Alert, Button, DialogActions } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { BooleanInput, Form, TextInput, useNotify } from 'react-admin'
import { tell, useAsk } from '../data/ask.ts'
import { fieldErrors, type Rejection } from '../data/rejection.ts'
import { ownMail, setOwnMail } from '../data/shell.documents.ts'
import { say } from '../i18n/locale.ts'
import { FormDialog, KeepTyped } from '../ui/FormDialog.tsx'
import { ErrorState, WaitingState } from '../ui/states.tsx'

interface OwnMail { email: string | null; mailOff: boolean; goesOut: boolean; rejection?: Rejection | null }
interface Typed { email?: string | null; wanted?: boolean }

const label = say(['邮件提醒', 'Mail reminders'])

/** Where one's own reminders go by mail, and whether they do. */
const MailDialog = ({ onClose }: { onClose: () => void }) => {
  const notify = useNotify()
  const cache = useQueryClient()
  const [failed, setFailed] = useState<string>()
  const [busy, setBusy] = useState(false)
  const { data, error, refetch } = useAsk<{ ownMail: OwnMail | null }>(ownMail, {}, { staleTime: 0, gcTime: 0 })
  const own = data?.ownMail

  const submit = async ({ email, wanted }: Typed): Promise<Record<string, unknown> | undefined> => {
    setBusy(true)
    setFailed(undefined)
    try {
      const { setOwnMail: kept } = await tell<{ setOwnMail: OwnMail }>(setOwnMail, { input: { email: email || null, mailOff: !wanted } })
      if (kept.rejection) return fieldErrors(kept.rejection)
      await cache.invalidateQueries({ queryKey: ['StaffMember'] })
      notify(say(['已保存', 'Saved']), { type: 'success' })
      onClose()
    } catch (thrown) {
      setFailed((thrown as Error).message)
    } finally {
      setBusy(false)
    }
    return undefined
  }
  return (
    <FormDialog title={label} onClose={onClose}>
      {(leave) => (error ? <ErrorState error={error} retry={() => void refetch()} /> : !own ? <WaitingState /> : (
        <Form record={{ email: own.email, wanted: !own.mailOff }} onSubmit={submit} disableInvalidFormNotification>
          {failed && <Alert severity="error" sx={{ mb: 1 }}>{failed}</Alert>}
          {!own.goesOut && <Alert severity="info" sx={{ mb: 1 }}>{say(['本系统未配置邮件服务器，现在不发邮件。', 'No mail server is configured here: no mail is sent at present.'])}</Alert>}
          <TextInput
            source="email" label={say(['电子邮箱', 'Mail address'])} fullWidth slotProps={{ htmlInput: { autoComplete: 'email', inputMode: 'email' } }}
            helperText={say(['邮件只说有事待办并给出链接，不含内容', 'A mail says only that something waits, with a link, and nothing of it'])}
          />
          <BooleanInput source="wanted" label={say(['用邮件提醒我', 'Remind me by mail'])} helperText={false} />
          <DialogActions sx={{ px: 0, py: 2 }}>
            <Button onClick={leave} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
            <Button type="submit" variant="contained" loading={busy}>{say(['保存', 'Save'])}</Button>
          </DialogActions>
          <KeepTyped sent={false} />
        </Form>
      ))}
    </FormDialog>
  )
}

export default MailDialog
