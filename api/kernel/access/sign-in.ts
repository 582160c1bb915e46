import type { Store } from '../store/index.ts'
import { accessSettings } from './access-settings.ts'
import { logAccountEvent } from './account-log.ts'
import { withCredentials, type Credentials, type KnownUser } from './credentials.ts'
import { passwordExpired } from './password-policy.ts'
import type { Refusal } from './refusal.ts'
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
export const signIn = (store: Pick<Store, 'transaction'>, { agent, ...credentials }: SignIn): Promise<SignedIn | Refusal> =>
  withCredentials(store, credentials, 'signIn', async (em, user) => {
    const { address, now } = credentials
    const session = await openSession(em, { userId: user.id, address, agent, now })
    await logAccountEvent(em, { at: now, act: 'signIn', user, address, outcome: 'DONE' })
    return { ...session, userId: user.id, mustChangePassword: mustChange(user, now) }
  })

const mustChange = (user: KnownUser, now: Date): boolean =>
  user.mustChangePassword || (user.passwordChangedAt !== null && passwordExpired(accessSettings().passwords, user.passwordChangedAt, now))
