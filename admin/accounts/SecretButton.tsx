import { useState } from 'react'
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField, Typography } from '@mui/material'
import type { HttpError } from 'ra-core'
import { tell } from '../data/ask.ts'
import { mapError } from '../data/errors.ts'
import { RejectedError, type Rejection } from '../data/rejection.ts'
import { say, type Label } from '../i18n/locale.ts'
import { RejectionAlert } from '../ui/RejectionAlert.tsx'

/** The rejection that asks for another administrator at the same screen. */
const SECOND_NEEDED = 'SECOND_ADMINISTRATOR_NEEDED'

interface Made { secret: string | null; rejection: Rejection | null }

interface SecretButtonProps {
  id: string
  label: Label
  /** What making it brings about, said before. */
  warning: Label
  document: string
  /** What is shown of a secret: a link, for instance. */
  shown(secret: string): string
}

/** Makes a secret on purpose, and shows it once to be handed on. */
export const SecretButton = ({ id, label, warning, document, shown }: SecretButtonProps) => {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpError>()
  const [secret, setSecret] = useState<string>()
  const [second, setSecond] = useState<{ secondLogin: string; secondPassword: string }>()

  const make = async (): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    try {
      const [made] = Object.values(await tell<Record<string, Made>>(document, { id, ...second }))
      if (made?.rejection?.code === SECOND_NEEDED) setSecond((given) => given ?? { secondLogin: '', secondPassword: '' })
      if (made?.rejection) throw new RejectedError(made.rejection)
      setSecret(made?.secret ?? undefined)
    } catch (error) {
      setRefused(mapError(error))
    } finally {
      setBusy(false)
    }
  }
  const close = (): void => {
    setOpen(false)
    setSecret(undefined)
    setRefused(undefined)
    setSecond(undefined)
  }

  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{say(label)}</Button>
      {open && (
        <Dialog open onClose={secret ? undefined : close} fullWidth maxWidth="sm" aria-labelledby="secret-title">
          <DialogTitle id="secret-title" component="h2" sx={{ fontSize: 17, fontWeight: 600 }}>{say(label)}</DialogTitle>
          <DialogContent>
            {refused && <RejectionAlert text={refused.message} rejection={(refused.body as { rejection?: Rejection } | undefined)?.rejection} />}
            <Typography variant="body2" sx={{ mb: 2 }}>{say(secret ? ['只显示这一次，请立即复制并转交。', 'It is shown this once: copy it and hand it on.'] : warning)}</Typography>
            {second && !secret && (
              <Stack spacing={2}>
                <TextField
                  label={say(['另一管理员的登录名', 'Login of the second administrator'])} value={second.secondLogin} autoComplete="off" autoFocus
                  onChange={({ target }) => setSecond({ ...second, secondLogin: target.value })}
                />
                <TextField
                  type="password" label={say(['另一管理员的密码', 'Password of the second administrator'])} value={second.secondPassword} autoComplete="off"
                  onChange={({ target }) => setSecond({ ...second, secondPassword: target.value })}
                />
              </Stack>
            )}
            {secret && (
              <TextField
                label={say(['内容', 'Secret'])} value={shown(secret)} multiline
                slotProps={{ htmlInput: { readOnly: true, style: { fontFamily: 'monospace', wordBreak: 'break-all' } } }}
              />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={close} disabled={busy}>{say(secret ? ['已转交，关闭', 'Handed on: close'] : ['取消', 'Cancel'])}</Button>
            {!secret && <Button variant="contained" loading={busy} onClick={() => void make()}>{say(label)}</Button>}
          </DialogActions>
        </Dialog>
      )}
    </>
  )
}
