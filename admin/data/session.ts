import { locale, say } from '../i18n/locale.ts'

/** Why nobody was signed in, in the reader's language. */
export interface SignInFailure {
  code: string
  text: string
}

/** Headers of every request: the API answers in the reader's language. */
export const localeHeader = { 'X-Wenxiao-Locale': locale }

const unreachable: SignInFailure = {
  code: 'UNREACHABLE', text: say(['连接不上服务器，请检查网络后再试', 'The server cannot be reached: check the network and try again']),
}

/** Signs in; the session is a cookie that scripts cannot read. Answers with nothing when it worked. */
export async function signIn(login: string, password: string): Promise<SignInFailure | undefined> {
  const headers = { ...localeHeader, 'Content-Type': 'application/json' }
  const response = await fetch('/session', { method: 'POST', headers, body: JSON.stringify({ login, password }) }).catch(() => undefined)
  if (response?.ok) return undefined
  const failure = await response?.json().catch(() => undefined) as Partial<SignInFailure> | undefined
  return failure?.code && failure.text ? { code: failure.code, text: failure.text } : unreachable
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', headers: localeHeader }).catch(() => undefined)
}

/** The sign-in page, which leads back to where the reader was. */
export const signInPage = (): string => `/sign-in?next=${encodeURIComponent(location.hash)}`
