import { useState } from 'react'
import { Alert, Button, DialogActions } from '@mui/material'
import { Form, PasswordInput, required, useNotify } from 'react-admin'
import { changePassword } from '../data/session.ts'
import { say } from '../i18n/locale.ts'
import { FormDialog, KeepTyped } from '../ui/FormDialog.tsx'

type Typed = Record<'current' | 'fresh' | 'repeat', string>

const label = say(['修改密码', 'Change the password'])

/** Changes one's own password: the present one is asked, the new one twice; the account's other sessions end. */
const PasswordDialog = ({ onClose }: { onClose: () => void }) => {
  const notify = useNotify()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)

  const submit = async (values: Partial<Typed>): Promise<Partial<Typed> | undefined> => {
    const { current = '', fresh = '', repeat } = values
    if (fresh !== repeat) return { repeat: say(['两次输入的新密码不一致', 'The two new passwords differ']) }
    setBusy(true)
    const answer = await changePassword(current, fresh)
    setBusy(false)
    setRefused(answer.refused?.text)
    if (answer.refused) return undefined
    notify(say(['密码已修改，其他设备上的登录已失效', 'The password was changed; other sessions have ended']), { type: 'success' })
    onClose()
    return undefined
  }
  const input = { validate: required(), helperText: false as const, fullWidth: true }
  return (
    <FormDialog title={label} onClose={onClose}>
      {(leave) => (
        <Form record={{}} onSubmit={submit} disableInvalidFormNotification>
          {refused && <Alert severity="error" sx={{ mb: 1 }}>{refused}</Alert>}
          <PasswordInput {...input} source="current" label={say(['现密码', 'Present password'])} slotProps={{ htmlInput: { autoComplete: 'current-password' } }} />
          <PasswordInput {...input} source="fresh" label={say(['新密码', 'New password'])} slotProps={{ htmlInput: { autoComplete: 'new-password' } }} />
          <PasswordInput {...input} source="repeat" label={say(['再输入一次新密码', 'New password again'])} slotProps={{ htmlInput: { autoComplete: 'new-password' } }} />
          <DialogActions sx={{ px: 0, py: 2 }}>
            <Button onClick={leave} disabled={busy}>{say(['取消', 'Cancel'])}</Button>
            <Button type="submit" variant="contained" loading={busy}>{label}</Button>
          </DialogActions>
          <KeepTyped sent={false} />
        </Form>
      )}
    </FormDialog>
  )
}

export default PasswordDialog
