import type { Store } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { logAccountEvent } from './account-log.ts'
import { checkCredentials, type Credentials, type KnownUser } from './credentials.ts'
import { passwordExpired } from './password-policy.ts'
import { isRefusal, type Refusal } from './refusal.ts'
import { openSession } from './session.ts'

export interface SignIn extends Credentials {
  /** What the browser calls itself: the session works in no other. */
  agent: string
}

export interface SignedIn {
  /** For the cookie; the database keeps its hash. */
  token: string
  expiresAt: Date
  userId: string
  mustChangePassword: boolean
}

/** Signs somebody in under a new session, or refuses in one way whatever is wrong. Either is audited. */
export async function signIn(store: Pick<Store, 'transaction'>, { agent, ...credentials }: SignIn): Promise<SignedIn | Refusal> {
  const user = await checkCredentials(store, credentials, 'signIn')
  if (isRefusal(user)) return user
  const { address, now } = credentials
  return store.transaction(async (em) => {
    const session = await openSession(em, { userId: user.id, address, agent, now })
    await logAccountEvent(em, { at: now, act: 'signIn', user, address, outcome: 'DONE' })
    return { ...session, userId: user.id, mustChangePassword: mustChange(user, now) }
  })
}

const mustChange = (user: KnownUser, now: Date): boolean =>
  user.mustChangePassword || (user.passwordChangedAt !== null && passwordExpired(accessSettings().passwords, user.passwordChangedAt, now))

/**
 * Whether these are the credentials of an account, without signing in: a second person who consents at the first one's screen,
 * or somebody who must show anew who he is. Counted and audited like a sign-in.
 */
export async function confirmPassword(store: Pick<Store, 'transaction'>, credentials: Credentials): Promise<KnownUser | Refusal> {
  const user = await checkCredentials(store, credentials, 'confirmPassword')
  if (!isRefusal(user)) {
    await store.transaction((em) => logAccountEvent(em, { at: credentials.now, act: 'confirmPassword', user, address: credentials.address, outcome: 'DONE' }))
  }
  return user
}
