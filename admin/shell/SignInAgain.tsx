import { useEffect, useState, type FormEvent } from 'react'
import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material'
import { loadMetadata, useMe } from '../data/metadata.ts'
import { onReauthentication, reauthenticated } from '../data/reauthentication.ts'
import { signIn, signInPage } from '../data/session.ts'
import { say } from '../i18n/locale.ts'

/** Asks for the password over whatever is on screen when the session has run out: nothing typed is lost. */
export const SignInAgain = () => {
  const me = useMe()
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [busy, setBusy] = useState(false)
  useEffect(() => onReauthentication(setAsked), [])

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // The dialog stands in the React tree of other forms: they must not be submitted with it.
    event.stopPropagation()
    const typed = new FormData(event.currentTarget)
    setBusy(true)
    const { value, refused } = await signIn(String(typed.get('login')), String(typed.get('password')))
    setBusy(false)
    setFailure(refused?.text)
    if (refused) return
    if (value.mustChangePassword) return location.assign(signInPage())
    const now = await loadMetadata()
    // Somebody else's form must not be sent in this person's name.
    if (now?.me.staffId !== me.staffId || now?.me.name !== me.name) location.reload()
    else reauthenticated(true)
  }

  return (
    <Dialog open={asked} fullWidth maxWidth="xs" aria-labelledby="again-title">
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id="again-title" component="h2" sx={{ fontSize: 17, fontWeight: 600 }}>
          {say(['请重新登录', 'Sign in again'])}
        </DialogTitle>
        <DialogContent>
          <Typography variant="body2" sx={{ mb: 1 }}>{say(['登录已失效，或此项操作要求刚刚登录。页面上已填写的内容会保留。', 'Your session has ended, or what you do asks for a fresh sign-in. What you have typed on the page is kept.'])}</Typography>
          {failure && <Alert severity="error" sx={{ mb: 1 }}>{failure}</Alert>}
          <TextField name="login" label={say(['用户名', 'User name'])} autoComplete="username" required autoFocus />
          <TextField name="password" type="password" label={say(['密码', 'Password'])} autoComplete="current-password" required />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => reauthenticated(false)}>{say(['放弃并离开', 'Give up and leave'])}</Button>
          <Button type="submit" variant="contained" loading={busy}>{say(['登录', 'Sign in'])}</Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
