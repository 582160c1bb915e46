import { locale, say } from '../i18n/locale.ts'
import { unattendedHeader } from './attended.ts'

/** Why nobody was signed in, or no password was set, in the reader's language. */
export interface Refusal {
  code: string
  text: string
}

/** A request's answer: what it says, or why not. */
export type Answer<T> = { value: T; refused?: undefined } | { value?: undefined; refused: Refusal }

/** Headers of every request: the API answers in the reader's language. */
export const localeHeader = { 'X-Wenxiao-Locale': locale }

const unreachable: Refusal = {
  code: 'UNREACHABLE', text: say(['连接不上服务器，请检查网络后再试', 'The server cannot be reached: check the network and try again']),
}

async function post<T>(path: string, body: object): Promise<Answer<T>> {
  const headers = { ...localeHeader, 'Content-Type': 'application/json' }
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => undefined)
  const said = await response?.json().catch(() => ({})) as (T & Partial<Refusal>) | undefined
  if (response?.ok && said) return { value: said }
  return { refused: said?.code && said.text ? { code: said.code, text: said.text } : unreachable }
}

/** Signs in; the session is a cookie that scripts cannot read. */
export const signIn = (login: string, password: string): Promise<Answer<{ mustChangePassword?: boolean }>> => post('/session', { login, password })

/** Changes the password of whoever is signed in. */
export const changePassword = (password: string, newPassword: string): Promise<Answer<object>> => post('/session/password', { password, newPassword })

/** Sets the first password by the one-time link's token; answers with the login that it is for. */
export const acceptInvitation = (token: string, password: string): Promise<Answer<{ login: string }>> => post('/invitation', { token, password })

/** The session as it stands: nothing if nobody is signed in. Whoever must change the password can do nothing else. */
export async function currentSession(): Promise<{ mustChangePassword: boolean } | undefined> {
  const response = await fetch('/session', { headers: { ...localeHeader, ...unattendedHeader() } }).catch(() => undefined)
  return response?.ok ? await response.json() as { mustChangePassword: boolean } : undefined
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', headers: localeHeader }).catch(() => undefined)
}

/** The sign-in page, which leads back to where the reader was. */
export const signInPage = (): string => `/sign-in?next=${encodeURIComponent(location.hash)}`
