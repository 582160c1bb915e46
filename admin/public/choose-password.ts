import { acceptInvitation, changePassword, type Refusal } from '../data/session.ts'
import { say } from '../i18n/locale.ts'
import { onSubmit, open, part, tell } from './page.ts'

const form = part<HTMLFormElement>('choose')
const [current, fresh, repeat] = ['current', 'fresh', 'repeat'].map((id) => part<HTMLInputElement>(id)) as [HTMLInputElement, HTMLInputElement, HTMLInputElement]

/** Asks for a new password twice and hands it to `set`. */
function ask(set: (password: string) => Promise<Refusal | undefined>, done: () => void): void {
  onSubmit(form, async () => {
    if (fresh.value === '') return say(['请填写新密码', 'Enter a new password'])
    if (fresh.value !== repeat.value) return say(['两次输入的新密码不一致', 'The two new passwords differ'])
    const refused = await set(fresh.value)
    if (!refused) done()
    return refused?.text
  })
  open(form)
}

/** Whoever must change the password does so before anything else; the one just typed need not be typed again. */
export function changeFirst(known: string | undefined, done: () => void): void {
  part('current-part').hidden = known !== undefined
  current.value = known ?? ''
  ask(async (password) => (await changePassword(current.value, password)).refused, done)
  tell('notice', say(['请先设置新密码', 'Set a new password first']))
}

/** Sets the first password by a one-time link. */
export function acceptByLink(token: string, done: (login: string) => void): void {
  part('current-part').hidden = true
  let login = ''
  ask(async (password) => {
    const { value, refused } = await acceptInvitation(token, password)
    login = value?.login ?? ''
    return refused
  }, () => done(login))
  tell('notice', say(['请为您的账号设置密码', 'Set the password of your account']))
}
