import { currentSession, signIn } from '../data/session.ts'
import { say } from '../i18n/locale.ts'
import { acceptByLink, changeFirst } from './choose-password.ts'
import { onSubmit, open, part, tell, translate } from './page.ts'

const form = part<HTMLFormElement>('sign-in')
const login = part<HTMLInputElement>('login')
const password = part<HTMLInputElement>('password')

/** Where the reader was before the session ended. Only the part after `#` is taken, so that no link can lead elsewhere. */
function enter(): void {
  const next = new URLSearchParams(location.search).get('next') ?? ''
  location.replace(`/admin/${next.startsWith('#/') ? next : '#/'}`)
}

/** Fetches the console while the reader types, so that it stands when they are in. */
async function fetchAhead(): Promise<void> {
  const page = await fetch('/admin/').then((response) => response.text())
  for (const [, address] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = address!
    document.head.append(link)
  }
}

onSubmit(form, async () => {
  if (login.value === '' || password.value === '') {
    open(form)
    return say(['请填写用户名和密码', 'Enter user name and password'])
  }
  const { value, refused } = await signIn(login.value.trim(), password.value)
  if (refused) {
    password.select()
    return refused.text
  }
  if (value.mustChangePassword) changeFirst(password.value, enter)
  else enter()
  return undefined
})

password.addEventListener('keyup', (event) => { part('caps').hidden = !event.getModifierState('CapsLock') })

/** `/invitation#token` sets a first password; a session whose password is due for a change does that; all others sign in. */
async function begin(): Promise<void> {
  translate('Sign in · Wenxiao')
  if (location.pathname.endsWith('/invitation')) {
    return acceptByLink(location.hash.slice(1), (name) => {
      login.value = name
      history.replaceState(null, '', '/sign-in')
      open(form)
      tell('notice', say(['密码已设置，请登录', 'The password is set: sign in']))
    })
  }
  open(form)
  // Only the console sends readers here with an address to come back to; others have no session to ask about.
  if (location.search !== '' && (await currentSession())?.mustChangePassword) changeFirst(undefined, enter)
}

void begin()
fetchAhead().catch(() => undefined)
